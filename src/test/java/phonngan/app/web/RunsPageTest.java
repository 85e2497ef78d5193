package phonngan.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import phonngan.access.Role;
import phonngan.testkit.CommandDesk;
import phonngan.testkit.Reader;
import phonngan.testkit.ServedYear;

/// Runs as a reader without scripts computes, compares and posts them. The sample year has three: the first waits for
/// documents, the second is posted, the third changed nothing.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RunsPageTest {
    private static final String RUNS = ServedYear.YEAR + "/runs";

    private ServedYear year;
    private Reader strategy;
    private CommandDesk desk;

    @BeforeAll
    void open(@TempDir Path home) {
        year = ServedYear.in(home);
        strategy = year.as(Role.STRATEGY);
        desk = CommandDesk.in(home);
    }

    @AfterAll
    void close() {
        year.close();
    }

    @Test
    void everyRunSaysWhoComputedItAndWhetherItWasPosted() throws IOException {
        var rows = page("").select("table.runs tbody tr");

        assertThat(rows.select("tr:has(a[href$=/runs/1])").text()).contains("cli:somebody", "รอเอกสาร");
        assertThat(rows.select("tr:has(a[href$=/runs/2])").text()).contains("ลงบัญชีแล้ว", "ครั้งที่ 1");
        assertThat(rows.select("tr:has(a[href$=/runs/3])").text()).contains("ยังไม่ได้ลง");
    }

    @Test
    void aRunThatWaitsSaysForWhatAndFromWhomForEachFigure() throws IOException {
        var page = page("/1");

        assertThat(page.select("#waits-title").text()).startsWith("รอเอกสาร 14 รายการ");
        assertThat(page.select(".waits tbody tr")).hasSize(14)
                .allMatch(it -> it.text().contains("รายงานผลต่อผู้อำนวยการ") || it.text().contains("รอ"));
        assertThat(strategy.get(RUNS + "/1/post").parse().select(".notice.bad").text()).contains("ยังรอเอกสาร 14");
    }

    @Test
    void whatChangedSinceTheRunBeforeIsToldWithItsReason() throws IOException {
        var changes = page("/2").select(".changes tbody tr");

        assertThat(changes).hasSize(14).allMatch(it -> it.text().contains("ครบกำหนดแล้วไม่มีรายงานส่งมาถึง"));
        assertThat(changes.eachText()).anyMatch(it -> it.contains("คณะกรรมการมีมติไม่รอเอกสาร"))
                .anyMatch(it -> it.contains("เดิมรอเอกสาร ครั้งนี้ไม่รับ"));
        assertThat(page("/1").select("#changes .empty").text()).contains("ครั้งแรกของรอบ");
        assertThat(page("/3").select("#changes .empty").text()).contains("เท่ากับครั้งที่ 2");
    }

    @Test
    void changesGoOnOnFurtherPages() throws IOException {
        var all = page("/2").select(".changes tbody th a").eachAttr("href");
        var first = page("/2").select(".changes tbody tr").first();

        assertThat(all).hasSize(14);
        assertThat(first).isNotNull();
        assertThat(strategy.get(RUNS + "/2?after=999999").parse().select(".changes tbody tr")).isEmpty();
    }

    @Test
    void theFileOfARunIsWhatTheCommandPrints(@TempDir Path scratch) {
        var file = strategy.get(RUNS + "/2/scores.csv").body();

        assertThat(file.replace("\uFEFF", "").lines().toList())
                .isEqualTo(desk.list("scores --year 2566 --run 2", scratch));
    }

    @Test
    void computingGivesARunWithADecisionInItAndPostingItsDifferencesIsConfirmedOnce(@TempDir Path scratch)
            throws IOException {
        var decisions = scratch.resolve("decisions.csv");
        Files.writeString(decisions,
                """
                form,response_key,version,decision,reviewer,decided_at,reason
                student-awards-2566,A-001,1,reject,S0001,2026-01-05T09:00:00+07:00,ตรวจซ้ำพบว่าไม่ใช่นักศึกษาของเรา
                """);
        desk.typeWell("review load " + decisions);

        var computed = strategy.post(RUNS, "round", "12m");
        assertThat(computed.statusCode()).isEqualTo(303);
        var number = latest();
        var run = page("/" + number);
        assertThat(run.select(".changes tbody").text()).contains("A-001", "เดิมรับแล้ว ครั้งนี้ไม่รับ",
                "ไม่ใช่นักศึกษาของเรา");

        var preview = strategy.get(RUNS + "/" + number + "/post").parse();
        var head = preview.select("input[name=head]").attr("value");
        assertThat(preview.select(".posts tbody tr")).isNotEmpty();
        assertThat(preview.select(".posts").text()).contains("กลับรายการ");

        var early = strategy.post(RUNS + "/" + number + "/post", "head", "1");
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.parse().select(".notice.bad").text()).contains("P-852");

        var posted = strategy.post(RUNS + "/" + number + "/post", "head", head);
        assertThat(posted.statusCode()).isEqualTo(303);
        assertThat(strategy.get(posted.header("Location")).parse().select(".notice.good").text())
                .contains("ลงบัญชีแล้ว", "รายการ");
        assertThat(page("/" + number).select(".facts").text()).contains("ลงบัญชีแล้ว");
        var twice = strategy.post(RUNS + "/" + number + "/post", "head", head);
        assertThat(twice.header("Location")).isEqualTo(posted.header("Location"));
        assertThat(strategy.get(RUNS + "/3/post").parse().select(".notice.good")).isEmpty();
        assertThat(desk.ask("ledger verify").status()).isZero();

        var outdated = strategy.get(RUNS + "/2/post").parse();
        assertThat(outdated.select(".notice.bad").text()).contains("P-851");
        assertThat(outdated.select("main form")).isEmpty();
        assertThat(strategy.post(RUNS + "/2/post", "head", head).statusCode()).isEqualTo(422);
    }

    @Test
    void theDirectorLooksAndComputesNothingAndStaffDoNotLook() throws IOException {
        var director = year.as(Role.DIRECTOR);
        assertThat(director.get(RUNS).parse().select("main form")).isEmpty();
        assertThat(director.get(RUNS + "/2").statusCode()).isEqualTo(200);
        assertThat(director.post(RUNS, "round", "12m").statusCode()).isEqualTo(403);
        assertThat(director.get(RUNS + "/2/post").statusCode()).isEqualTo(403);

        var staff = year.as(Role.STAFF, "S0020", "");
        for (var path : List.of(RUNS, RUNS + "/2", RUNS + "/2/scores.csv")) {
            assertThat(staff.get(path).statusCode()).as(path).isEqualTo(403);
        }
    }

    @Test
    void strangeAddressesAreAnsweredPolitely() {
        assertThat(strategy.get(RUNS + "/77").statusCode()).isEqualTo(404);
        assertThat(strategy.get(RUNS + "/soon").statusCode()).isEqualTo(404);
        assertThat(strategy.get(RUNS + "?before=1").statusCode()).isEqualTo(200);
        assertThat(strategy.post(RUNS, "round", "<b>").statusCode()).isEqualTo(404);
        assertThat(strategy.get(RUNS + "/2/post?page=-7").statusCode()).isEqualTo(200);
    }

    @Test
    void aYearInAnotherPhaseComputesNothingAndSaysWhoCanMoveIt(@TempDir Path home) throws IOException {
        try (var early = ServedYear.in(home, it -> it.typeWell("year move --year 2566 --to draft --by นางกานดา "
                + "--as strategy --reason เริ่มปี"))) {
            var reader = early.as(Role.STRATEGY);

            assertThat(reader.get(RUNS).parse().select(".notice.bad").text()).contains("P-701", "เตรียมการ");
            assertThat(reader.post(RUNS, "round", "12m").statusCode()).isEqualTo(422);
            assertThat(reader.get(RUNS).parse().select("table.runs tbody tr")).hasSize(3);
            assertThat(reader.get(RUNS + "/3/post").parse().select(".notice.bad").text()).contains("P-701");
        }
    }

    private String latest() throws IOException {
        return page("").select("table.runs tbody th a").first().attr("href").replaceAll(".*/", "");
    }

    private Document page(String path) throws IOException {
        return strategy.get(RUNS + path).parse();
    }
}
