package phonngan.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import phonngan.testkit.CommandDesk;
import phonngan.testkit.ServedYear;
import phonngan.app.store.StoreSettings;

/// What nobody asked for must not pile up: each request brings something new that a cache could keep.
@Tag("release")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileHeadersTrialTest {
    private static final int REQUESTS = 100_000;
    private static final long MEGABYTE = 1 << 20;

    private final HttpClient client = HttpClient.newHttpClient();
    private ServedYear year;

    @BeforeAll
    void open(@TempDir Path home) {
        var desk = CommandDesk.in(home);
        desk.typeWell("catalogue load config/catalogue/2566");
        desk.typeWell("roster load sample-forms/office/units.csv --year 2566");
        year = ServedYear.serve(StoreSettings.from(desk.environment()));
    }

    @AfterAll
    void close() {
        client.close();
        year.close();
    }

    @Test
    void languagesThatNobodySpeaksAreNotKept() throws Exception {
        levelsOff(i -> to("/sign-in").header("Accept-Language", "x-" + Integer.toString(i, 36) + ",q" + i + ";q=0.5"),
                200);
    }

    @Test
    void wrongAddressesAreNotKept() throws Exception {
        levelsOff(i -> to("/nowhere/" + i + "?message=" + i), 404);
    }

    @Test
    void madeUpStaysAreNotKept() throws Exception {
        levelsOff(i -> to("/account").header("Cookie", "phonngan=" + "%064x".formatted(i)), 303);
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(year.address() + path));
    }

    /// The second half may not need noticeably more than the first one left behind.
    private void levelsOff(IntFunction<HttpRequest.Builder> request, int status) throws Exception {
        ask(request, 0, REQUESTS / 2, status);
        long before = used();
        ask(request, REQUESTS / 2, REQUESTS, status);

        assertThat(used() - before).isLessThan(6 * MEGABYTE);
    }

    private void ask(IntFunction<HttpRequest.Builder> request, int from, int to, int status) throws Exception {
        for (int i = from; i < to; i++) {
            var answer = client.send(request.apply(i).build(), HttpResponse.BodyHandlers.discarding());
            assertThat(answer.statusCode()).isEqualTo(status);
        }
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
