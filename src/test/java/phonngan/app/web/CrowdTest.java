package phonngan.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import phonngan.access.Role;
import phonngan.testkit.Reader;
import phonngan.testkit.ServedYear;
import phonngan.testkit.Wire;

/// A service with room for one who sends at a time, and somebody who takes that place and is slow.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class CrowdTest {
    private static final String BEGUN = """
                                        POST %s HTTP/1.1
                                        Host: HOST
                                        Origin: http://HOST
                                        Content-Type: %s
                                        Content-Length: 1000

                                        form""";

    private ServedYear year;
    private Crowd crowd;

    @BeforeAll
    void open(@TempDir Path home) {
        year = ServedYear.in(home, _ -> {
        }, Map.of("phonngan.crowd.sending", 1));
        crowd = year.context().getBean(Crowd.class);
    }

    @AfterAll
    void close() {
        year.close();
    }

    @ParameterizedTest
    @CsvSource({"/sign-in, application/x-www-form-urlencoded", "/public/check, multipart/form-data; boundary=x"})
    void whoSendsIntoACrowdIsToldSoAndOthersGoOnReading(String path, String type) throws Exception {
        var strategy = year.as(Role.STRATEGY);
        try (var _ = Wire.to(year).says(BEGUN.formatted(path, type))) {
            awaitInside(1);

            var told = send();
            assertThat(told.statusCode()).isEqualTo(503);
            assertThat(told.header("Retry-After")).isEqualTo("5");
            assertThat(Jsoup.parse(told.body()).select("main").text()).contains("มีผู้ส่งข้อมูลพร้อมกันจำนวนมาก",
                    "ยังไม่ถูกบันทึก", "5 วินาที", "โหลดหน้านี้ซ้ำ");
            assertThat(told.header("Content-Security-Policy")).startsWith("default-src 'none'");
            assertThat(strategy.get(ServedYear.YEAR).statusCode()).isEqualTo(200);
            assertThat(strategy.get("/assets/css/base.css").statusCode()).isEqualTo(200);
        }
        awaitInside(0);
        assertThat(send().statusCode()).isNotEqualTo(503);
    }

    @Test
    void whatGoesWrongLeavesItsPlace() {
        for (int i = 0; i < 3; i++) {
            assertThat(year.asNobody().get("/nowhere").statusCode()).isEqualTo(404);
            assertThat(send().statusCode()).isLessThan(500);
        }

        assertThat(crowd.inside()).isZero();
    }

    private Connection.Response send() {
        return Reader.execute(
                year.asNobody().form("/sign-in", "login", "nobody", "secret", "x").header("Origin", year.address()));
    }

    private void awaitInside(int many) {
        while (crowd.inside() != many) {
            Thread.onSpinWait();
        }
    }
}
