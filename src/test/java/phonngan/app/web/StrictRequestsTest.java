package phonngan.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.HttpServerCodec;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import phonngan.testkit.ServedYear;
import phonngan.testkit.Wire;

/// Requests that two readers could read differently, that have no end, or whose senders take forever.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrictRequestsTest {
    private static final String HIDDEN = "GET /public/check HTTP/1.1\nHost: HOST\n\n";

    private ServedYear year;

    @BeforeAll
    void open(@TempDir Path home) {
        year = ServedYear.in(home);
    }

    @AfterAll
    void close() {
        year.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 5\nTransfer-Encoding: chunked\n\n0\n\n",
            "Transfer-Encoding: chunked\nContent-Length: 5\n\n0\n\n", "Content-Length: 5\nContent-Length: 6\n\nlogin",
            "Content-Length: 5, 6\n\nlogin", "Content-Length: -5\n\nlogin", "Content-Length: +5\n\nlogin",
            "Content-Length: 0x5\n\nlogin", "Transfer-Encoding : chunked\n\n0\n\n",
            "Transfer-Encoding: xchunked\n\n0\n\n", "Transfer-Encoding: identity\nContent-Length: 5\n\nlogin",
            "Transfer-Encoding: chunked, identity\n\n0\n\n", "Transfer-Encoding: chunked\n\nzz\nlogin\n0\n\n",
            "Transfer-Encoding: chunked\n\n-1\nlogin\n0\n\n",
            "Transfer-Encoding: chunked\n\n5\nlogin=nobody&secret=wrong\n0\n\n"})
    void oneRequestIsNotSmuggledInAnother(String ambiguous) {
        try (var wire = Wire.to(year).says("""
                                           POST /sign-in HTTP/1.1
                                           Host: HOST
                                           Origin: http://HOST
                                           Content-Type: application/x-www-form-urlencoded
                                           """ + ambiguous + HIDDEN)) {
            assertThat(wire.hears()).startsWith("HTTP/1.1 400").contains("อ่านคำขอนี้ไม่ได้", "cannot be read")
                    .doesNotContainIgnoringCase("exception")
                    .satisfies(it -> assertThat(it.split("HTTP/1.1", -1)).hasSize(2));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET  /sign-in", "\u0016\u0003\u0001\n\n",

            "GET /sign-in HTTP/1.1\nBad Name: x\nHost: HOST\n\n"})
    void whatIsNoRequestIsToldSoAndTheConnectionEnds(String garbage) {
        try (var wire = Wire.to(year).says(garbage + "\n\n")) {
            assertThat(wire.hears()).startsWith("HTTP/1.1 400").doesNotContainIgnoringCase("exception");
        }
    }

    @Test
    void twoHostsAreNone() {
        try (var wire = Wire.to(year)
                .says("GET /sign-in HTTP/1.1\nHost: HOST\nHost: evil.example\nConnection: close\n\n")) {
            assertThat(wire.hears()).startsWith("HTTP/1.1 403").doesNotContain("<form");
        }
    }

    @Test
    void anAddressWithoutEndIsRefusedWithASentence() {
        try (var wire = Wire.to(year).says("GET /" + "a".repeat(9_000) + " HTTP/1.1\nHost: HOST\n\n")) {
            assertThat(wire.hears()).startsWith("HTTP/1.1 414").contains("ยาวเกินที่ระบบรับได้");
        }
    }

    @Test
    void aHeadWithoutEndIsRefusedWithASentence() {
        try (var wire = Wire.to(year)
                .says("GET /sign-in HTTP/1.1\nHost: HOST\n" + "X-Y: aaaaaaaaaa\n".repeat(2_000) + "\n")) {
            assertThat(wire.hears()).startsWith("HTTP/1.1 431").contains("ยาวเกินที่ระบบรับได้");
        }
    }

    @Test
    void aBodyBeyondTheMostIsRefusedBeforeItIsRead() {
        try (var wire = Wire.to(year).says("""
                                           POST /sign-in HTTP/1.1
                                           Host: HOST
                                           Origin: http://HOST
                                           Connection: close
                                           Content-Type: application/x-www-form-urlencoded
                                           Content-Length: 52428800

                                           login=""")) {
            assertThat(wire.hears()).startsWith("HTTP/1.1 413").contains("ข้อมูลที่ส่งมามากเกินไป");
        }
    }

    @Test
    void manyWhoNeverFinishAskingKeepNobodyWaiting() {
        var slow = new ArrayList<Wire>();
        try {
            for (int i = 0; i < 300; i++) {
                slow.add(Wire.to(year).says("GET /sign-in HTTP/1.1\nHost: HOST\nX-Slow: a"));
            }

            assertThat(year.asNobody().get("/sign-in").statusCode()).isEqualTo(200);
        } finally {
            slow.forEach(Wire::close);
        }
    }

    /// Time as the test lets it pass.
    @Nested
    class SlowSenders {
        private final EmbeddedChannel connection = new EmbeddedChannel(new HttpServerCodec(),
                new StrictRequests(Duration.ofSeconds(20)));

        SlowSenders() {
            connection.freezeTime();
        }

        @Test
        void aHeadThatDripsIsCutOff() {
            for (int i = 0; i < 3; i++) {
                says("GET /sign-in HTTP/1.1\r\nX-".substring(i * 8, i * 8 + 8));
                pass(6);
            }
            assertThat(connection.isOpen()).isTrue();

            pass(6);
            assertThat(connection.isOpen()).isFalse();
        }

        @Test
        void aSecondHeadThatDripsIsCutOffToo() {
            says("GET /sign-in HTTP/1.1\r\nHost: a\r\n\r\n");
            pass(200);
            assertThat(connection.isOpen()).isTrue();

            says("GET /sign-");
            pass(21);
            assertThat(connection.isOpen()).isFalse();
        }

        @Test
        void aLargeFormMayTakeItsTime() {
            says("POST /mine HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n");
            for (int i = 0; i < 10; i++) {
                pass(15);
                says("0123456789");
            }

            assertThat(connection.isOpen()).isTrue();
        }

        private void says(String text) {
            connection.writeInbound(Unpooled.copiedBuffer(text, StandardCharsets.US_ASCII));
        }

        private void pass(int seconds) {
            connection.advanceTimeBy(seconds, TimeUnit.SECONDS);
            connection.runScheduledPendingTasks();
        }
    }
}
