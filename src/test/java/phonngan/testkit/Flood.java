package phonngan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/// Requests without end, each of which brings something new that a cache could keep.
///
/// @param year who is flooded
/// @param requests how many in all
public record Flood(ServedYear year, int requests) {

    /// Sends the n-th request of a kind over and over.
    ///
    /// @param request what is made of the n-th request
    /// @param statuses what may be answered
    /// @return bytes that the second half of them left behind
    public long leaves(String path, BiFunction<HttpRequest.Builder, Integer, HttpRequest.Builder> request,
            Integer... statuses) {
        try (var client = HttpClient.newHttpClient()) {
            send(client, path, request, 0, requests / 2, Set.copyOf(List.of(statuses)));
            long before = used();
            send(client, path, request, requests / 2, requests, Set.copyOf(List.of(statuses)));
            return used() - before;
        }
    }

    private void send(HttpClient client, String path,
            BiFunction<HttpRequest.Builder, Integer, HttpRequest.Builder> request, int from, int to,
            Set<Integer> statuses) {
        for (int i = from; i < to; i++) {
            var builder = HttpRequest.newBuilder(URI.create(year.address() + path.replace("{n}", "" + i)));
            try {
                var answer = client.send(request.apply(builder, i).build(), HttpResponse.BodyHandlers.discarding());
                assertThat(answer.statusCode()).isIn(statuses);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            } catch (InterruptedException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
