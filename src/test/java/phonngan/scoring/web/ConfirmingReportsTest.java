package phonngan.scoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import phonngan.access.Role;
import phonngan.app.YearBooks;
import phonngan.app.store.Offices;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.intake.ClaimState;
import phonngan.intake.ProblemSink;
import phonngan.review.ClaimHistory;
import phonngan.review.ClaimStanding;
import phonngan.review.Confirmation;
import phonngan.review.Confirmations;
import phonngan.review.DecisionRow;
import phonngan.review.DecisionSource;
import phonngan.review.OwnCase;
import phonngan.review.ReviewBook;
import phonngan.review.ReviewEvidence;
import phonngan.review.Ruling;
import phonngan.roster.Rosters;
import phonngan.testkit.CommandDesk;
import phonngan.testkit.PaperForm;
import phonngan.testkit.Reader;
import phonngan.testkit.ServedYear;

/// The head of a district, the head of a centre below it, a head of another district and the teachers who wait.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConfirmingReportsTest {
    private static final String OWED = ServedYear.YEAR + "/owed";
    private static final String STEP = "/confirm/quality-activity/5";

    private ServedYear year;
    private Reader head;

    @BeforeAll
    void open(@TempDir Path home) {
        year = ServedYear.in(home.resolve("data"), desk -> {
            desk.type("roster load "
                    + file(home, "staff.csv",
                            """
                            staff_id,prefix,first_name,last_name,position,role_group,employment_type,unit_code,email,start_date,end_date
                            S0901,นาง,ทองใบ,รอรายงาน,ครู,teacher,พนักงานราชการ,T-0101,a1@sample.example,2020-10-01,
                            S0902,นาย,มานะ,รอรายงาน,ครู,teacher,พนักงานราชการ,T-0101,a2@sample.example,2020-10-01,
                            S0903,นาย,ชูใจ,รอรายงาน,ครู,teacher,พนักงานราชการ,T-0301,a3@sample.example,2020-10-01,
                            S0904,นาง,ปิติ,รอรายงาน,ครู,teacher,พนักงานราชการ,T-0102,a4@sample.example,2020-10-01,
                            S0905,นาย,วีระ,รอรายงาน,ครู,teacher,พนักงานราชการ,T-0102,a5@sample.example,2020-10-01,
                            S0906,นาง,ดวงแก้ว,รอรายงาน,ครู,teacher,พนักงานราชการ,T-0102,a6@sample.example,2020-10-01,
                            """)
                    + " --year 2566");
            await(desk, home, "S0013|QA-1/s1");
            await(desk, home, "S0013|QA-1/s2");
        });
        head = year.as(Role.UNIT_HEAD, "S0010", "D-01");
    }

    @AfterAll
    void close() {
        year.close();
    }

    @Test
    void theHeadOfOneUnitIsLedToItsListWhereWhatMostPeopleWaitForComesFirst() throws IOException {
        var there = head.get(OWED);
        assertThat(there.header("Location")).isEqualTo(OWED + "/D-01");

        var page = head.get(OWED + "/D-01").parse();

        assertThat(page.select("nav.nav a[aria-current]").text()).isEqualTo("ค้างส่งรายงาน");
        assertThat(year.as(Role.STAFF, "S0014", "").get(ServedYear.YEAR).parse().select("nav.nav").text())
                .doesNotContain("ค้างส่งรายงาน");
        var rows = page.select("table.owed").first().select("tbody tr");
        assertThat(rows.eachText()).anySatisfy(it -> assertThat(it).contains("กิจกรรมพัฒนาคุณภาพผู้เรียน",
                "ข้อ 5", "ศกร.ระดับตำบลในเมือง", "มานะ รอรายงาน", "1 ต.ค. 2565"));
        assertThat(rows.eachText())
                .anySatisfy(it -> assertThat(it).contains("ข้อ 2", "1 ราย", "อานนท์", "20 ต.ค. 2566"));
        var blocked = rows.select("td.whole > strong").eachText().stream()
                .map(it -> Integer.valueOf(it.replaceAll("\\D", ""))).toList();
        assertThat(blocked).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(page.select("main").text()).doesNotContain("ชูใจ");
    }

    @Test
    void whatIsConfirmedForThoseWhoSentNothingBecomesAClaimThatIsBoundToTheFile() throws IOException {
        var answer = report("T-0101").with("people", "S0901").send(head);
        assertThat(answer.statusCode()).isEqualTo(303);

        var confirmation = confirmationOf("S0901");
        var standing = standing(confirmation);
        assertThat(standing.current().state()).isEqualTo(ClaimState.LATE);
        assertThat(standing.current().subject()).isEqualTo(confirmation.subject());
        assertThat(standing.current().facts().step()).isEqualTo(5);
        assertThat(standing.current().facts().documentNo()).isEqualTo("ศธ 0210/77");
        assertThat(standing.current().facts().evidenceKind()).isEqualTo("report-to-director");
        assertThat(standing.current().facts().evidenceLinks())
                .containsExactly(ServedYear.YEAR + "/files/" + confirmation.report().file());
        assertThat(confirmation.report().sha256()).hasSize(64);
        assertThat(list("D-01")).contains("ศธ 0210/77", "รอกรรมการพิจารณา");

        var teacher = year.as(Role.STAFF, "S0901", "");
        assertThat(teacher.get(ServedYear.YEAR + "/mine").parse().select(".part.awaited").text())
                .contains("ยืนยันแล้ว: ศธ 0210/77 ลงวันที่ 20 ก.ย. 2566 โดย นางสาวดวงกมล เมืองใหม่");
        assertThat(teacher.get(standing.current().facts().evidenceLinks().getFirst()).statusCode()).isEqualTo(200);
        assertThat(year.as(Role.STAFF, "S0903", "").get(standing.current().facts().evidenceLinks().getFirst())
                .statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsConfirmedForAClaimThatWaitsLiesBesideItAndTheJudgesDecide() throws IOException {
        var claim = "S0013|QA-1/s1";
        assertThat(year.as(Role.STAFF, "S0013", "").get(ServedYear.YEAR + "/mine").parse().select(".part.awaited")
                .text()).contains("ข้อ 2 รอ บันทึกที่มีเลขรับ จาก สกร.ระดับอำเภอเมืองตัวอย่าง ตั้งแต่ "
                        + "20 ต.ค. 2566");

        var answer = report("D-01", "/confirm/quality-activity/1").with("people", "S0013").send(head);

        assertThat(answer.statusCode()).isEqualTo(303);
        var beside = confirmations().findByClaim(book(), "quality-activity-2566", claim);
        assertThat(beside).singleElement().satisfies(it -> assertThat(it.confirmedBy()).isEqualTo("S0010"));
        assertThat(standing(beside.getFirst()).current().state()).isEqualTo(ClaimState.AWAITING);
        assertThat(year.as(Role.STAFF, "S0013", "").get(ServedYear.YEAR + "/mine").parse().select(".part.awaited")
                .text()).contains("รอกรรมการพิจารณา");
    }

    @Test
    void whoeverConfirmedMayNotJudge() {
        report("T-0102").with("people", "S0904").send(head);
        var confirmation = confirmationOf("S0904");
        var year = this.year.context().getBean(YearBooks.class).getRules(book());
        var claim = histories(confirmation).getFirst().current();

        assertThat(new OwnCase(year, "S0010").concerns(claim)).isTrue();
        assertThat(new OwnCase(year, "duangkamol@sample.example").concerns(claim)).isTrue();
        assertThat(new OwnCase(year, "S0002").concerns(claim)).isFalse();
        assertThat(judge(confirmation, "S0010")).contains(ProblemCode.OWN_CASE);
        assertThat(judge(confirmation, "S0002")).isEmpty();
    }

    @Test
    void nobodyConfirmsForThemselfAndTheHeadAboveDoes() throws IOException {
        var own = year.as(Role.UNIT_HEAD, "S0905", "T-0102");
        var page = own.get(OWED + "/T-0102" + STEP).parse();
        assertThat(page.select("input[name=people][value=S0905]")).isEmpty();
        assertThat(page.select("fieldset").first().text()).contains("เป็นเรื่องของท่านเอง");

        var answer = report("T-0102").with("people", "S0905").send(own);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.parse().select("[role=alert]").text()).contains("ท่านยืนยันเองไม่ได้");
        assertThat(confirmationsOf("S0905")).isEmpty();
        assertThat(report("T-0102").with("people", "S0905").send(head).statusCode()).isEqualTo(303);
    }

    @Test
    void theHeadOfAnotherUnitATeacherAndAJudgeMayNotConfirm() {
        for (var other : List.of(year.as(Role.UNIT_HEAD, "S0024", "D-03"), year.as(Role.STAFF, "S0014", ""),
                year.as(Role.ANNUAL_COMMITTEE), year.as(Role.STRATEGY), year.as(Role.DIRECTOR))) {
            assertThat(other.get(OWED + "/T-0101" + STEP).statusCode()).isEqualTo(403);
            assertThat(report("T-0101").with("people", "S0902").send(other).statusCode()).isEqualTo(403);
        }
        assertThat(year.as(Role.UNIT_HEAD, "S0024", "D-03").get(OWED + "/D-01").statusCode()).isEqualTo(403);
        assertThat(year.as(Role.STRATEGY).get(OWED + "/D-01").statusCode()).isEqualTo(200);
        assertThat(year.asNobody().get(OWED + "/D-01").statusCode()).isEqualTo(303);
        assertThat(confirmationsOf("S0902")).isEmpty();
    }

    @Test
    void somebodyOfAnotherUnitIsNotConfirmedAlong() throws IOException {
        var answer = report("T-0101").with("people", "S0903", "<b>S0000</b>").send(head);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.parse().select("[role=alert]").text()).contains("ไม่มีผู้ที่เลือกไว้รอรายงานนี้แล้ว");
        assertThat(confirmationsOf("S0903")).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndTheFileStays() throws IOException {
        var answer = PaperForm.to(OWED + "/T-0101" + STEP).with("people", "S0902").with("number", "<b>เลข</b>")
                .with("date", "20/09/2599").file("file", "report.png", PaperForm.picture(31)).send(head);

        assertThat(answer.statusCode()).isEqualTo(422);
        var page = answer.parse();
        assertThat(page.select("#date-said .fault").text()).isNotEmpty();
        assertThat(page.select("#number").val()).isEqualTo("<b>เลข</b>");
        assertThat(page.select("input[name=kept][checked]")).hasSize(1);
        assertThat(PaperForm.to(OWED + "/T-0101" + STEP).with("people", "S0902").with("number", "1")
                .with("date", "20/09/2566").send(head).parse().select("#file-said .fault").text())
                .isEqualTo("โปรดแนบไฟล์รายงาน");
        assertThat(confirmationsOf("S0902")).isEmpty();
    }

    @Test
    void aConfirmationIsTakenBackWithAReasonAndTheDebtIsThereAgain() throws IOException {
        report("T-0102").with("people", "S0906").send(head);
        var confirmation = confirmationOf("S0906");
        var id = Long.toString(confirmation.id());

        head.post(OWED + "/D-01/withdraw", "confirmation", id, "reason", " ");
        assertThat(confirmationOf("S0906").stands()).isTrue();
        assertThat(year.as(Role.UNIT_HEAD, "S0024", "D-03")
                .post(OWED + "/D-03/withdraw", "confirmation", id, "reason", "แกล้ง").statusCode()).isEqualTo(404);

        var answer = head.post(OWED + "/D-01/withdraw", "confirmation", id, "reason", "แนบผิด <b>ฉบับ</b>");

        assertThat(answer.header("Location")).contains("said=withdrawn");
        assertThat(confirmationOf("S0906").stands()).isFalse();
        assertThat(standing(confirmation).current().state()).isEqualTo(ClaimState.WITHDRAWN);
        assertThat(list("T-0102")).contains("แนบผิด <b>ฉบับ</b>", "ดวงแก้ว รอรายงาน");
        assertThat(confirmations().findByClaim(book(), confirmation.form(), confirmation.responseKey())).hasSize(1);
        assertThat(head.post(OWED + "/D-01/withdraw", "confirmation", id, "reason", "อีกครั้ง").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aReportThatIsOwedByNobodyIsNoPage() {
        assertThat(head.get(OWED + "/D-01" + STEP).statusCode()).isEqualTo(404);
        assertThat(head.get(OWED + "/T-0101/confirm/no-such/5").statusCode()).isEqualTo(404);
        assertThat(year.as(Role.STRATEGY).get(OWED + "/X-99").statusCode()).isEqualTo(404);
    }

    private static PaperForm report(String unit) {
        return report(unit, STEP);
    }

    private static PaperForm report(String unit, String step) {
        return PaperForm.to(OWED + "/" + unit + step).with("number", "ศธ 0210/77").with("date", "20 ก.ย. 2566")
                .file("file", "report.png", PaperForm.picture(30));
    }

    private String list(String unit) {
        return parsed(head.get(OWED + "/" + unit)).select("main").text();
    }

    private static Document parsed(Connection.Response answer) {
        try {
            return answer.parse();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Confirmation confirmationOf(String staffId) {
        return confirmationsOf(staffId).getLast();
    }

    private List<Confirmation> confirmationsOf(String staffId) {
        var roster = year.context().getBean(Rosters.class).get(book());
        return confirmations().listOf(book(), roster.findById(staffId).orElseThrow().key());
    }

    private Confirmations confirmations() {
        return year.context().getBean(Confirmations.class);
    }

    private ClaimStanding standing(Confirmation it) {
        return histories(it).stream().map(history -> ClaimStanding.of(history, _ -> 1)).findFirst().orElseThrow();
    }

    private List<ClaimHistory> histories(Confirmation it) {
        return year.context().getBean(ReviewBook.class).listHistories(book(), it.form(), List.of(it.responseKey()));
    }

    private OfficeYear book() {
        return new OfficeYear(year.context().getBean(Offices.class).list().getFirst().id(), new FiscalYear(2566));
    }

    /// Admits the claim as somebody, and answers the codes of what was refused.
    private List<ProblemCode> judge(Confirmation it, String reviewer) {
        var refused = new ArrayList<ProblemCode>();
        var rows = new DecisionSource() {
            @Override
            public List<Problem> problems() {
                return List.of();
            }

            @Override
            public void forEachRow(Consumer<DecisionRow> reader, Consumer<Problem> told) {
                reader.accept(new DecisionRow(Place.row("decisions", 1, 1), it.form(),
                        it.responseKey(), Ruling.Word.ADMIT, reviewer, Instant.now(), null, "", "",
                        "", "รับไว้พิจารณา", "", "", null, "", "", "", "", null, null, null, null, null));
            }
        };
        year.context().getBean(ReviewEvidence.class).load(book().office(), rows, "web:test", Instant.now(),
                new ProblemSink() {
                    @Override
                    public void tell(Problem problem) {
                        refused.add(problem.code());
                    }

                    @Override
                    public void forgetAll() {
                        refused.clear();
                    }
                });
        return refused;
    }

    private static void await(CommandDesk desk, Path home, String key) {
        desk.type("review load " + file(home, "await.csv",
                """
                form,response_key,decision,reviewer,decided_at,owed_by,owed_document,reason
                quality-activity-2566,%s,await,S0002,2023-10-20T10:00:00+07:00,D-01,บันทึกที่มีเลขรับ,ไม่มีเลขรับ
                """.formatted(key)));
    }

    private static Path file(Path home, String name, String text) {
        try {
            return Files.writeString(home.resolve(name), text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
