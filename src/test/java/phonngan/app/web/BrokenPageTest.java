package phonngan.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import phonngan.testkit.BrokenPage;
import phonngan.testkit.ServedYear;

/// What nobody foresaw: the reader is told nothing of the inside, the log everything, under one mark.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokenPageTest {
    private static final Logger LOG = Logger.getLogger(WrongController.class.getName());

    private final Written written = new Written();
    private ServedYear year;

    @BeforeAll
    void open(@TempDir Path home) {
        year = ServedYear.in(home, _ -> {
        }, Map.of("phonngan.trial.broken", true));
        LOG.addHandler(written);
        LOG.setUseParentHandlers(false);
    }

    @AfterAll
    void close() {
        LOG.removeHandler(written);
        LOG.setUseParentHandlers(true);
        year.close();
    }

    @BeforeEach
    void forget() {
        written.records.clear();
    }

    @Test
    void aPageThatBreaksTellsTheReaderAMarkAndTheLogTheRest() {
        var answer = year.asNobody().get("/broken/here");

        assertThat(answer.statusCode()).isEqualTo(500);
        var said = Jsoup.parse(answer.body()).select("main").text();
        assertThat(said).contains("ระบบขัดข้อง", "ไม่มีข้อมูลใดเปลี่ยนแปลง");
        assertThat(answer.body()).doesNotContain("Exception", "jdbc", "hunter2", "phonngan.testkit", ".java");
        assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(written.records).hasSize(1).first().satisfies(it -> {
            assertThat(it.getLevel()).isEqualTo(Level.SEVERE);
            assertThat(it.getThrown()).hasMessageContaining(BrokenPage.INSIDE);
            assertThat(said).contains(it.getMessage().split(" ")[0]);
            assertThat(it.getMessage()).contains("GET /broken/here");
        });
    }

    @Test
    void nobodyWritesALineOfTheirOwnIntoTheLog() {
        for (var forged : List.of("a%0ASEVERE%20all%20is%20well", "a%0D%0Ab", "a%E2%80%A8b", "a%1B%5B2Jb", "a%00b")) {
            year.asNobody().get("/broken/" + forged);
        }

        assertThat(written.records).hasSize(5)
                .allSatisfy(it -> assertThat(it.getMessage()).matches("[0-9a-f]{8} GET /broken/\\P{Cntrl}+")
                        .doesNotContain("\u2028"));
    }

    @Test
    void theServiceGoesOnAfterwards() {
        for (int i = 0; i < 60; i++) {
            assertThat(year.asNobody().get("/broken/again").statusCode()).isEqualTo(500);
        }

        assertThat(year.asNobody().get("/sign-in").statusCode()).isEqualTo(200);
    }

    private static final class Written extends Handler {
        private final List<LogRecord> records = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord line) {
            records.add(line);
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing was opened
        }
    }
}
