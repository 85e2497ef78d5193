package phonngan.testkit.google;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// A wire to our Google that breaks: each question is either passed on or answered by a fault, as a plan says.
public final class FaultyWire implements AutoCloseable {
    private final ServerSocket door;
    private final String beyond;
    private final AtomicInteger questions = new AtomicInteger();
    private final AtomicInteger faults = new AtomicInteger();
    private final HttpClient client = HttpClient.newHttpClient();
    private volatile IntFunction<@Nullable Fault> plan = _ -> null;

    private static final class Words {
        private static final String JSON = "Content-Type: application/json\r\n";
    }

    /// What may come instead of an answer.
    public enum Fault {
        /// Too many questions.
        TOO_MANY("429 Too Many Requests", Words.JSON, error(429, "rateLimitExceeded")),
        /// Too many, with the time to wait.
        TOO_MANY_WAIT("429 Too Many Requests", "Retry-After: 30\r\n" + Words.JSON, error(429, "rateLimitExceeded")),
        /// The quota in its older form.
        QUOTA("403 Forbidden", Words.JSON, error(403, "userRateLimitExceeded")),
        /// Google took too long itself.
        TIMEOUT("408 Request Timeout", "", ""),
        /// A fault in Google.
        BROKEN("500 Internal Server Error", Words.JSON, error(500, "backendError")),
        /// A page of some box on the way.
        BAD_GATEWAY("502 Bad Gateway", "Content-Type: text/html\r\n", "<html><h1>Bad Gateway</h1></html>"),
        /// A page of some box on the way that lets nobody through.
        WALL("403 Forbidden", "Content-Type: text/html\r\n", "<html><h1>Blocked</h1></html>"),
        /// Google is away.
        AWAY("503 Service Unavailable", Words.JSON, error(503, "backendError")),
        /// A page where an answer should be, such as that of a hotel's network.
        PAGE("200 OK", "Content-Type: text/html\r\n", "<html><body>Please log in</body></html>"),
        /// An answer that says nothing, which looks like the end of the sheet.
        EMPTY_OBJECT("200 OK", Words.JSON, "{}"),
        /// No content.
        NOTHING("204 No Content", "", ""),
        /// JSON that breaks off inside the values.
        CUT_JSON("200 OK", Words.JSON, "{\"range\":\"'x'!A2:E9\",\"values\":[[\"A\",\"ก"),
        /// The rows of another page.
        OTHER_PAGE("200 OK", Words.JSON,
                "{\"range\":\"'x'!A999999:E999999\",\"values\":[[\"A\"]]}"),
        /// The wire is cut before the answer.
        CUT("", "", ""),
        /// The wire is cut in the middle of the true answer.
        CUT_BODY("", "", ""),
        /// The wire is cut in the middle of the true answer, sent in chunks.
        CUT_CHUNKS("", "", ""),
        /// The true answer stops in the middle and the wire stays open.
        STALL("", "", "");

        private final String status;
        private final String headers;
        private final String body;

        Fault(String status, String headers, String body) {
            this.status = status;
            this.headers = headers;
            this.body = body;
        }

        private static String error(int code, String reason) {
            return "{\"error\":{\"code\":" + code + ",\"message\":\"trial\",\"errors\":[{\"reason\":\"" + reason
                    + "\"}]}}";
        }
    }

    /// A wire to an address.
    public FaultyWire(FakeGoogle google) {
        beyond = google.root().substring(0, google.root().length() - 1);
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Thread.ofVirtual().start(this::open);
    }

    /// From now on question n, counted from 0, meets this fault; null passes it on.
    public void plan(IntFunction<@Nullable Fault> newPlan) {
        questions.set(0);
        faults.set(0);
        plan = newPlan;
    }

    /// How many questions came.
    public int questions() {
        return questions.get();
    }

    /// How many of them met a fault.
    public int faults() {
        return faults.get();
    }

    /// Its address, as the root of the API.
    public String root() {
        return "http://127.0.0.1:" + door.getLocalPort() + "/";
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                var caller = door.accept();
                Thread.ofVirtual().start(() -> serve(caller));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void serve(Socket caller) {
        try (caller; var in = caller.getInputStream(); var out = caller.getOutputStream()) {
            var head = head(in);
            if (head.isEmpty()) {
                return;
            }
            var fault = plan.apply(questions.getAndIncrement());
            if (fault != null) {
                faults.incrementAndGet();
            }
            answer(out, head, fault);
        } catch (IOException | InterruptedException _) {
            // a cut wire is what this is for
        }
    }

    private void answer(OutputStream out, List<String> head, @Nullable Fault fault)
            throws IOException, InterruptedException {
        switch (fault) {
            case null -> {
                var truth = ask(head);
                write(out, "HTTP/1.1 " + truth.statusCode() + " ok\r\nContent-Type: application/json\r\nContent-Length: "
                        + truth.body().length + "\r\n", truth.body(), truth.body().length);
            }
            case CUT -> {
                // nothing is said
            }
            case CUT_BODY, STALL -> {
                var truth = ask(head).body();
                write(out, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + truth.length
                        + "\r\n", truth, truth.length / 2);
                if (fault == Fault.STALL) {
                    Thread.sleep(2000);
                }
            }
            case CUT_CHUNKS -> {
                var truth = ask(head).body();
                var chunk = Integer.toHexString(truth.length).getBytes(StandardCharsets.US_ASCII);
                write(out, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n", chunk,
                        chunk.length);
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                out.write(truth, 0, truth.length / 2);
                out.flush();
            }
            default -> {
                var body = fault.body.getBytes(StandardCharsets.UTF_8);
                write(out, "HTTP/1.1 " + fault.status + "\r\n" + fault.headers
                        + (fault == Fault.NOTHING ? "" : "Content-Length: " + body.length + "\r\n"), body, body.length);
            }
        }
    }

    private static void write(OutputStream out, String head, byte[] body, int length) throws IOException {
        out.write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(body, 0, length);
        out.flush();
    }

    private HttpResponse<byte[]> ask(List<String> head) throws IOException, InterruptedException {
        var question = HttpRequest.newBuilder(URI.create(beyond + head.getFirst().split(" ")[1]));
        head.stream().filter(it -> it.toLowerCase(java.util.Locale.ROOT).startsWith("authorization:"))
                .forEach(it -> question.header("Authorization", it.substring(it.indexOf(':') + 1).strip()));
        return client.send(question.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static List<String> head(InputStream in) throws IOException {
        var head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.US_ASCII).endsWith("\r\n\r\n")) {
            int read = in.read();
            if (read < 0) {
                return List.of();
            }
            head.write(read);
        }
        return head.toString(StandardCharsets.US_ASCII).lines().toList();
    }

    @Override
    public void close() throws IOException {
        door.close();
        client.close();
    }
}
