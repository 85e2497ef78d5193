package phonngan.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import phonngan.app.store.Migrations;
import phonngan.app.store.Offices;
import phonngan.app.store.StoreSettings;
import phonngan.testkit.Doorkeeper;
import phonngan.testkit.ServedYear;

/// The service behind something that speaks https for it, as `PHONNGAN_URL` names it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnNamesTest {
    private static final String NAME = "phonngan.example.go.th";

    private ApplicationContext context;
    private int port;

    @BeforeAll
    void open(@TempDir Path home) {
        var settings = new StoreSettings(home, StoreSettings.inMemory("own-names"), "phonngan", "", "phonngan", "");
        Migrations.run(settings);
        var properties = settings.pool();
        properties.putAll(Map.of("micronaut.server.port", -1, "phonngan.url", "https://" + NAME,
                "phonngan.secret-file", home.resolve("secret.key").toString(), "phonngan.pace.requests", 40,
                "phonngan.pace.attempts", 10));
        context = ApplicationContext.builder().properties(properties).banner(false).start();
        port = context.getBean(EmbeddedServer.class).start().getPort();
        context.getBean(Offices.class).getOrCreate("main", Instant.EPOCH);
        Doorkeeper.of(new ServedYear(context, "https://" + NAME)).outside("malee");
    }

    @AfterAll
    void close() {
        context.close();
    }

    @Test
    void thePublicNameIsAnsweredAndItsCookieIsForHttpsAlone() throws Exception {
        var entered = attempt(NAME, "203.0.113.5", "https://" + NAME, Doorkeeper.PASSWORD);

        assertThat(entered).startsWith("HTTP/1.1 303")
                .containsPattern(
                        "(?i)set-cookie: __Host-phonngan=[0-9a-f]{64}; Path=/; Secure; HTTPOnly; SameSite=Lax")
                .containsIgnoringCase("strict-transport-security: max-age=31536000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "phonngan.example.go.th.evil.example", "phonngan.example.go.th:81",
            "PHONNGAN.example.go.th@evil.example", ""})
    void anotherNameIsAnsweredWithNothing(String host) throws Exception {
        assertThat(send("GET /sign-in HTTP/1.1\r\nHost: " + host)).startsWith("HTTP/1.1 4").doesNotContain("<form");
    }

    @Test
    void aFormFromTheSameNameWithoutHttpsIsFromElsewhere() throws Exception {
        assertThat(attempt(NAME, "203.0.113.6", "http://" + NAME, Doorkeeper.PASSWORD)).startsWith("HTTP/1.1 403");
    }

    @Test
    void whoAttemptsTooOftenWaitsAndOthersBehindTheSameDoorDoNot() throws Exception {
        for (int i = 0; i < 10; i++) {
            attempt(NAME, "203.0.113.7", "https://" + NAME, "wrong" + i);
        }

        var paced = attempt(NAME, "203.0.113.7", "https://" + NAME, "wrong");
        assertThat(paced).startsWith("HTTP/1.1 429").containsPattern("(?i)retry-after: [0-9]+")
                .contains("ส่งคำขอถี่เกินไป");
        assertThat(attempt(NAME, "203.0.113.8", "https://" + NAME, Doorkeeper.PASSWORD)).startsWith("HTTP/1.1 303");
    }

    @Test
    void whoAsksForPagesTooOftenWaits() throws Exception {
        for (int i = 0; i < 40; i++) {
            send("GET /sign-in HTTP/1.1\r\nHost: " + NAME + "\r\nX-Forwarded-For: 203.0.113.9");
        }

        assertThat(send("GET /sign-in HTTP/1.1\r\nHost: " + NAME + "\r\nX-Forwarded-For: 203.0.113.9"))
                .startsWith("HTTP/1.1 429");
        assertThat(send("GET /sign-in HTTP/1.1\r\nHost: " + NAME + "\r\nX-Forwarded-For: 203.0.113.10"))
                .startsWith("HTTP/1.1 200");
    }

    private String attempt(String host, String from, String origin, String password) throws Exception {
        var body = "login=malee&secret=" + URLEncoder.encode(password, StandardCharsets.UTF_8);
        return send("POST /sign-in HTTP/1.1\r\nHost: " + host + "\r\nX-Forwarded-For: 10.9.9.9, " + from
                + "\r\nOrigin: " + origin + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                + body.length(), body);
    }

    private String send(String head) throws Exception {
        return send(head, "");
    }

    /// Clients do not let anybody choose the Host header, so it is written by hand.
    private String send(String head, String body) throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write((head + "\r\nConnection: close\r\n\r\n" + body).getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
