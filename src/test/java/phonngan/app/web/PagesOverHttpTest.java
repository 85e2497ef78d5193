package phonngan.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import phonngan.access.Role;
import phonngan.testkit.Reader;
import phonngan.testkit.ServedYear;

/// The pages as a reader without scripts gets them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesOverHttpTest {
    private static final int ENOUGH = 600;

    private ServedYear year;
    private Reader reader;

    @BeforeAll
    void open(@TempDir Path home) {
        year = ServedYear.in(home);
        reader = year.as(Role.STRATEGY);
    }

    @AfterAll
    void close() {
        year.close();
    }

    @Test
    void everyLinkOfEveryPageLeadsSomewhere() throws Exception {
        var broken = new TreeMap<String, Integer>();
        var known = new HashSet<>(Set.of("/"));
        var waiting = new ArrayDeque<>(known);
        while (!waiting.isEmpty() && known.size() < ENOUGH) {
            var path = waiting.remove();
            var answer = get(path);
            if (answer.statusCode() >= 400) {
                broken.put(path, answer.statusCode());
            } else if (String.valueOf(answer.contentType()).startsWith("text/html")) {
                for (var link : answer.parse().select("a[href^=/]")) {
                    var to = link.attr("href").replaceFirst("#.*", "");
                    if (!to.contains("lang=") && known.add(to)) {
                        waiting.add(to);
                    }
                }
            }
        }

        assertThat(known).hasSizeGreaterThan(5);
        assertThat(broken).isEmpty();
    }

    @Test
    void theOnlyYearOpensAtOnce() throws Exception {
        assertThat(get("/").url().getPath()).isEqualTo(ServedYear.YEAR);
    }

    @Test
    void theLanguageIsThaiUntilAnotherIsAskedAndIsThenRemembered() throws Exception {
        var english = Jsoup.newSession().header("Accept-Language", "en-US").ignoreContentType(true)
                .cookie(Reader.COOKIE, reader.token());

        assertThat(english.newRequest(year.address() + ServedYear.YEAR).get().select("html").attr("lang"))
                .isEqualTo("th");
        assertThat(english.newRequest(year.address() + ServedYear.YEAR + "?lang=en").get().select("html").attr("lang"))
                .isEqualTo("en");
        assertThat(english.newRequest(year.address() + ServedYear.YEAR).get().select("html").attr("lang"))
                .isEqualTo("en");
    }

    @Test
    void aPageMayLoadNothingFromElsewhereAndIsKeptNowhere() throws Exception {
        var answer = get(ServedYear.YEAR);

        assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Vary")).isEqualTo("HX-Request");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void anAssetIsKeptForGood() throws Exception {
        var sheets = get(ServedYear.YEAR).parse().select("link[rel=stylesheet]").eachAttr("href");

        assertThat(sheets).hasSize(5);
        assertThat(get(sheets.getFirst()).header("Cache-Control")).contains("immutable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/o/main/2499", "/o/main/soon", "/o/main/2566/nothing",
            "/assets/../application.properties", "/assets/%2e%2e/logback.xml"})
    void whatIsNotThereIsSaidInThai(String path) throws Exception {
        var answer = get(path);

        assertThat(answer.statusCode()).isIn(400, 404);
        var said = answer.body();
        assertThat(Jsoup.parse(said).select("h1").text()).isIn("ไม่พบหน้านี้", "อ่านคำขอไม่ได้");
        assertThat(said).doesNotContain("Exception", "phonngan.");
    }

    @Test
    void anotherOfficeIsRefusedWhetherItExistsOrNot() throws Exception {
        var answer = get("/o/other/2566");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("หน้านี้เป็นของสำนักงานอื่น");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil.example", "192.0.2.7:8080", "127.0.0.1.evil.example"})
    void aNameThatIsNotThisMachinesGetsNothing(String host) throws Exception {
        var answer = askAs(host);

        assertThat(answer).startsWith("HTTP/1.1 403").contains("เปิดด้วยที่อยู่นี้ไม่ได้")
                .doesNotContain("จังหวัดตัวอย่าง");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void nothingCanBeChangedThroughThePages(String method) throws Exception {
        var answer = request(ServedYear.YEAR).method(Connection.Method.valueOf(method)).execute();

        assertThat(answer.statusCode()).isIn(List.of(403, 405));
    }

    /// Clients do not let anybody choose the Host header, so it is written by hand.
    private String askAs(String host) throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), URI.create(year.address()).getPort())) {
            socket.getOutputStream().write(("GET " + ServedYear.YEAR + " HTTP/1.1\r\nHost: " + host
                    + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Connection.Response get(String path) throws Exception {
        return request(path).execute();
    }

    private Connection request(String path) {
        return reader.request(path).followRedirects(true);
    }
}
