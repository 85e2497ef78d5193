package phonngan.comparison.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import phonngan.access.Role;
import phonngan.testkit.CommandDesk;
import phonngan.testkit.Reader;
import phonngan.testkit.ServedYear;

/// The office's table beside ours, by command and on the page.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComparePageTest {
    private static final String COMPARE = ServedYear.YEAR + "/compare";
    private static final String OFFICE_TABLE = """
                                               ลำดับ,รหัสบุคลากร,ชื่อ-สกุล,1. นักศึกษาที่สร้างชื่อเสียงให้ สกร.,กิจกรรมพัฒนาคุณภาพผู้เรียน,กิจกรรมพัฒนาคุณภาพ,รวม
                                               1,S0013,นายอานนท์ รักเรียนรู้,5,,,17
                                               2,,นางจันทร์เพ็ญ นาคำหอม,,1,2,
                                               3,S999,ไม่มีจริง,1,1,1,3
                                               4,,สมชาย บุญมากมี,1,,,
                                               5,S0022,,=1+1,,,
                                               """;

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
    void whatTheProductItselfPrintsHasNoDifferenceInWhateverOrder(@TempDir Path scratch) throws IOException {
        var grid = strategy.get(ServedYear.YEAR + "/grid.csv?group=teacher").body().lines().toList();
        var scores = desk.list("scores --year 2566", scratch);
        var rank = desk.list("rank --year 2566", scratch);
        for (var lines : List.of(grid, scores, rank)) {
            var rows = new ArrayList<>(lines.subList(1, lines.size()));
            Collections.shuffle(rows, new Random(7));
            var file = scratch.resolve("table.csv");
            Files.writeString(file, lines.getFirst() + "\n" + String.join("\n", rows) + "\n");

            var answer = desk.ask("compare " + file + " --year 2566");

            assertThat(answer.err()).isEmpty();
            assertThat(answer.out().lines()).hasSize(1);
            assertThat(answer.status()).isZero();
        }
    }

    @Test
    void theCommandNamesEachDifferenceWithItsReasonAndWhatCouldNotBeCompared(@TempDir Path scratch) throws IOException {
        var file = Files.writeString(scratch.resolve("office.csv"), OFFICE_TABLE);

        var answer = desk.ask("compare " + file + " --year 2566");

        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.out()).startsWith("subject_id,name,indicator_id,ours,theirs,difference,why\n");
        assertThat(answer.out().lines().skip(1)).hasSizeBetween(1, 3)
                .anyMatch(it -> it.startsWith("S0013,นายอานนท์ รักเรียนรู้,honour-student,7,5,-2,"))
                .anyMatch(it -> it.startsWith("S0013,นายอานนท์ รักเรียนรู้,total,19,17,-2,"));
        assertThat(answer.out()).contains("ไม่นับคะแนนบวกเพิ่ม 2");
        assertThat(answer.err()).contains("P-863", "กิจกรรมพัฒนาคุณภาพผู้เรียน", "P-864", "“S999”", "P-865",
                "S0019, S0020", "P-866", "“=1+1”");
    }

    @Test
    void aFileThatSaysNothingOfAnybodyIsRefused(@TempDir Path scratch) throws IOException {
        var nobody = Files.writeString(scratch.resolve("a.csv"), "คะแนนรวม\n5\n");
        var nothing = Files.writeString(scratch.resolve("b.csv"), "รหัสบุคลากร,ตำแหน่ง\nS0013,ครู\n");

        assertThat(desk.ask("compare " + nobody + " --year 2566"))
                .satisfies(it -> assertThat(it.status()).isEqualTo(2))
                .satisfies(it -> assertThat(it.err()).contains("P-861"));
        assertThat(desk.ask("compare " + nothing + " --year 2566").err()).contains("P-862");
        assertThat(desk.ask("compare " + nothing + " --year 2566 --run 99").status()).isEqualTo(2);
    }

    @Test
    void thePageShowsTheSameAndLetsItselfBeNarrowedToAReason() throws IOException {
        var address = send(OFFICE_TABLE);
        var page = strategy.get(address).parse();

        assertThat(page.select("h1").text()).startsWith("ต่างกัน");
        assertThat(page.select(".differences tr:contains(S0013)").text()).contains("ไม่นับคะแนนบวกเพิ่ม 2", "แถวที่ 1");
        assertThat(page.select(".problems").text()).contains("P-864", "S0019, S0020");
        var narrowed = strategy.get(address + "?kind=without-bonus").parse();
        assertThat(narrowed.select(".differences tbody tr .badge").eachText()).isNotEmpty()
                .allMatch("ไม่นับบวกเพิ่ม"::equals);
        assertThat(strategy.get(address + "?kind=<b>&page=99").statusCode()).isEqualTo(200);
    }

    @Test
    void theFileOfDifferencesHoldsNoFormula() throws IOException {
        var csv = strategy.get(send(OFFICE_TABLE) + "/differences.csv");

        assertThat(csv.body()).startsWith("\uFEFFsubject_id,name,indicator_id,ours,theirs,difference,why");
        assertThat(csv.body().lines().skip(1)).isNotEmpty().noneMatch(it -> it.matches(".*,[=+@].*"));
    }

    @Test
    void whatWasSentIsShownAsText() throws IOException {
        var page = strategy.get(send("รหัสบุคลากร,<script>alert(1)</script>,รวม\n<b>S1</b>,5,5\n")).parse();

        assertThat(page.select("main script, .problems b")).isEmpty();
        assertThat(page.select(".problems").text()).contains("<b>S1</b>");
    }

    @Test
    void onlyWhoeverSentATableSeesWhatCameOfIt() throws IOException {
        var address = send(OFFICE_TABLE);
        var director = year.as(Role.DIRECTOR);

        assertThat(director.get(COMPARE).statusCode()).isEqualTo(200);
        assertThat(director.get(address).statusCode()).isEqualTo(410);
        assertThat(director.get(address).parse().select(".notice").text()).contains("ส่งตารางอีกครั้ง");
        var staff = year.as(Role.STAFF, "S0020", "");
        assertThat(staff.get(COMPARE).statusCode()).isEqualTo(403);
        assertThat(staff.get(address).statusCode()).isEqualTo(403);
    }

    @Test
    void anUnreadableTableIsRefusedOnThePageToo() throws IOException {
        var answer = strategy.postFile(COMPARE, "table", "ว่าง.csv", new byte[0]);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.parse().select(".notice.bad").text()).contains("P-102");
        assertThat(strategy.postPapers(COMPARE).statusCode()).isEqualTo(422);
    }

    private String send(String table) {
        var answer = strategy.postFile(COMPARE, "table", "ตาราง.csv", table.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(303);
        return String.valueOf(answer.header("Location"));
    }
}
