package phonngan.scoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import phonngan.access.Role;
import phonngan.app.store.Offices;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.review.ClaimStanding;
import phonngan.review.ReviewBook;
import phonngan.review.VersionStanding;
import phonngan.testkit.PaperForm;
import phonngan.testkit.Reader;
import phonngan.testkit.ServedYear;

/// A teacher without scripts counts learners, and objects to what was decided.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TallyAndObjectionTest {
    private static final String MINE = ServedYear.YEAR + "/mine";
    private static final String TALLY = MINE + "/tally/";
    private static final String REJECTED = "A-018";

    private ServedYear year;
    private Reader teacher;

    @BeforeAll
    void open(@TempDir Path home) {
        year = ServedYear.in(home);
        teacher = year.as(Role.STAFF, "S0020", "");
    }

    @AfterAll
    void close() {
        year.close();
    }

    @Test
    void theUsualFormLeadsToTheCountingOfLearnersWhereLearnersAreMeasured() throws IOException {
        assertThat(teacher.get(MINE + "/send/nnet-attend").parse().select("main a[href$=/tally/nnet-attend]"))
                .hasSize(1);
        assertThat(teacher.get(MINE + "/send/honour-student").parse().select("main a[href*=/tally/]")).isEmpty();
        assertThat(teacher.get(TALLY + "honour-student").statusCode()).isEqualTo(404);
        assertThat(year.as(Role.STRATEGY).get(TALLY + "nnet-attend").statusCode()).isEqualTo(403);
    }

    @Test
    void theTableIsCountedAndItsPointsAreShownBeforeAnythingIsSent() throws IOException {
        var answer = tally("nnet-attend", "9/2566", """
                                                    กลุ่ม,เข้าสอบ
                                                    ม.ต้น,ใช่
                                                    ม.ต้น,ใช่
                                                    ม.ต้น,ไม่
                                                    ม.ปลาย,ใช่
                                                    """).with("act", "preview").send(teacher);

        var page = answer.parse();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(page.select("#preview-title + table tbody tr").eachText()).containsExactly("ม.ต้น 3 2 66.67 2",
                "ม.ปลาย 1 1 100.00 5", "รวม 4 3 75.00 4");
        assertThat(page.select("button[value=send]")).hasSize(1);
        assertThat(histories("nnet-attend", "S0020|9/2566|ม.ต้น")).isEmpty();
    }

    @Test
    void onlyTheSumOfEachGroupIsKeptAndCountingAnewIsANewVersion() throws IOException {
        send(tally("nnet-attend", "1/2566", "กลุ่ม\tเข้าสอบ\nม.ต้น\tใช่\nม.ต้น\tไม่\n"));
        send(tally("nnet-attend", "1/2566", "กลุ่ม\tเข้าสอบ\nม.ต้น\tใช่\nม.ต้น\tไม่\n"));
        assertThat(histories("nnet-attend", "S0020|1/2566|ม.ต้น").getFirst().superseded()).isEmpty();

        send(tally("nnet-attend", "1/2566", "กลุ่ม\tเข้าสอบ\nม.ต้น\tใช่\nม.ต้น\tใช่\n"));

        var standing = histories("nnet-attend", "S0020|1/2566|ม.ต้น").getFirst();
        assertThat(standing.superseded()).hasSize(1);
        assertThat(standing.current().facts().numerator()).isEqualByComparingTo(BigDecimal.TWO);
        assertThat(standing.current().facts().denominator()).isEqualByComparingTo(BigDecimal.TWO);
        assertThat(teacher.get(MINE + "?said=tallied").parse().select("[role=status]").text())
                .contains("ส่งยอดรวมแล้ว");
    }

    @Test
    void aMeanIsKeptExactlyInTwoParts() throws IOException {
        send(tally("nnet-achieve", "1/2566", "กลุ่ม,เข้าสอบ,คะแนน\nม.ต้น,ใช่,40\nม.ต้น,ใช่,40\nม.ต้น,ใช่,40.01\n"));

        var lower = histories("nnet-achieve", "S0020|1/2566|ม.ต้น/lower").getFirst().current().facts();
        var higher = histories("nnet-achieve", "S0020|1/2566|ม.ต้น/higher").getFirst().current().facts();
        assertThat(lower.value().multiply(lower.weight()).add(higher.value().multiply(higher.weight())))
                .isEqualByComparingTo("120.01");
    }

    @Test
    void aTableWithNamesIsNotCountedAndAFileWithNamesIsNotEvenShown() throws IOException {
        var answer = tally("final-achieve", "1/2566", "").with("mark", "50").with("act", "send")
                .file("table-file", "learners.csv",
                        "กลุ่ม,ชื่อ,เข้าสอบ,คะแนน\nม.ต้น,สมมุติ ทดลอง,ใช่,60\n".getBytes(StandardCharsets.UTF_8))
                .send(teacher);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).doesNotContain("สมมุติ").contains("ไม่รับคอลัมน์ “ชื่อ”");
    }

    @Test
    void rowsThatCannotBeCountedAreToldAndNothingIsSent() throws IOException {
        var answer = tally("nnet-attend", "7/2566",
                "กลุ่ม,เข้าสอบ\nม.ต้น,ใช่\n1234567890123,ใช่\n<b>ก</b>,บางที\n").with("act", "send").send(teacher);

        assertThat(answer.statusCode()).isEqualTo(422);
        var told = answer.parse().select("[role=alert] li").eachText();
        assertThat(told).hasSize(2);
        assertThat(told.getFirst()).startsWith("แถวที่ 2: มีเลข 13 หลัก");
        assertThat(told.getLast()).startsWith("แถวที่ 3: ช่อง “เข้าสอบ”");
        assertThat(histories("nnet-attend", "S0020|7/2566|ม.ต้น")).isEmpty();
    }

    @Test
    void aRejectionIsObjectedToOnceWithAReasonByWhomItConcernsAlone() throws IOException {
        var claim = rejected();
        var owner = year.as(Role.STAFF, claim.claim().sender().staffId(), "");
        var form = owner.get(MINE).parse().select("form[action*=/mine/appeal]:has(input[value=" + REJECTED + "])");
        assertThat(form).hasSize(1);
        var decision = form.select("input[name=decision]").val();

        assertThat(objection(decision, " ").send(owner).parse().select("[role=alert]").text())
                .contains("โปรดบอกเหตุผลที่ทักท้วง");
        assertThat(objection(decision, "ขอดู").send(year.as(Role.STAFF, "S0021", "")).statusCode()).isEqualTo(404);

        assertThat(objection(decision, "มีหลักฐาน <b>ครบ</b>").send(owner).statusCode()).isEqualTo(303);

        var page = owner.get(MINE).parse();
        assertThat(page.select("main").text()).contains("มีหลักฐาน <b>ครบ</b>", "รอกรรมการพิจารณาคำทักท้วง");
        assertThat(page.select("form[action*=/mine/appeal]:has(input[value=" + REJECTED + "])")).isEmpty();
        assertThat(objection(decision, "อีกครั้ง").send(owner).parse().select("[role=alert]").text())
                .contains("ท่านทักท้วงผลนี้ไปแล้ว");
    }

    private static PaperForm objection(String decision, String reason) {
        return PaperForm.to(MINE + "/appeal").with("form", "student-awards-2566").with("key", REJECTED)
                .with("decision", decision).with("reason", reason);
    }

    private VersionStanding rejected() {
        return histories("student-awards-2566", List.of(REJECTED)).getFirst().current();
    }

    private static PaperForm tally(String indicator, String sitting, String table) {
        return PaperForm.to(TALLY + indicator).with("sitting", sitting).with("day", "10 ก.ย. 2566")
                .with("table", table);
    }

    private void send(PaperForm form) {
        assertThat(form.with("act", "send").send(teacher).header("Location")).endsWith("/mine?said=tallied");
    }

    private List<ClaimStanding> histories(String indicator, String key) {
        return histories("tally-2566-" + indicator, List.of(key));
    }

    private List<ClaimStanding> histories(String form, List<String> keys) {
        var book = new OfficeYear(year.context().getBean(Offices.class).list().getFirst().id(), new FiscalYear(2566));
        return year.context().getBean(ReviewBook.class).listHistories(book, form, keys).stream()
                .map(it -> ClaimStanding.of(it, _ -> 1)).toList();
    }
}
