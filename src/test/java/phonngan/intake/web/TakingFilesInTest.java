package phonngan.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Connection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import phonngan.access.Role;
import phonngan.app.store.Offices;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.intake.KeptReadings;
import phonngan.testkit.FilledForm;
import phonngan.testkit.Reader;
import phonngan.testkit.ServedYear;

/// Files of answers over the pages: seen before they are taken in, never twice, never somebody else's; and a reading that
/// is taken back as a whole.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TakingFilesInTest {
    private static final String UPLOAD = ServedYear.YEAR + "/upload";
    private static final String HOURS = """
                                        รหัสคำตอบ,รหัสบุคลากร,จำนวนชั่วโมง,วันที่ดำเนินการ
                                        H-1,S0013,6,10/3/2566
                                        H-2,S0014,หก,11/3/2566
                                        """;

    private ServedYear year;
    private Reader collector;

    @BeforeAll
    void open(@TempDir Path home) {
        year = ServedYear.in(home);
        collector = year.as(Role.COLLECTOR, "S0033", "");
    }

    @AfterAll
    void close() {
        year.close();
    }

    @Test
    void theTrialSaysWhatEachRowBecomesAndStoresNothing() {
        var before = readings();
        var trial = tried(HOURS, "ลองเท่านั้น");

        assertThat(text(trial)).contains("2 แถว", "1 ใหม่", "1 ไม่รับ", "แถวที่ 2", "จำนวนชั่วโมง", "หก");
        assertThat(readings()).isEqualTo(before);
    }

    @Test
    void aFileIsTakenInOnceAndTheSameFileAgainAddsNothing() {
        var first = FilledForm.on(collector, tried(HOURS, "ชั่วโมง"), "main form.form").press("นำเข้าไฟล์นี้");
        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(text(collector.get(first.header("Location")))).contains("hours.csv", "web:S0033", "1 ใหม่");

        var again = tried(HOURS, "ชั่วโมง");
        assertThat(text(again)).contains("0 ใหม่", "1 เหมือนเดิม");
    }

    @Test
    void aFileOfAFormInUseIsReadThroughThatForm() throws IOException {
        var answers = Files.readString(Path.of("sample-forms/student-awards/answers.csv"));
        var columns = sent(collector, "awards.csv", answers.getBytes(StandardCharsets.UTF_8));
        var form = FilledForm.on(collector, collector.get(columns.header("Location")), "main form.form");

        assertThat(form.at("id")).isEqualTo("student-awards-2566");
        assertThat(text(form.send())).contains("0 ใหม่", "เหมือนเดิม");
    }

    @Test
    void aFormThatMakesSeveralClaimsOfARowIsUsedAsItWasWritten() throws IOException {
        var answers = Files.readString(Path.of("sample-forms/quality-activity/answers.csv"));
        var columns = sent(collector, "list.csv", answers.getBytes(StandardCharsets.UTF_8));
        var page = collector.get(columns.header("Location"));

        assertThat(text(page)).contains("ใช้แบบฟอร์มนี้ตามที่เขียนไว้");
        assertThat(text(FilledForm.on(collector, page, "main form.form").send())).contains("0 ใหม่");
    }

    @Test
    void aWorkbookIsRefusedByItsContentWhateverItIsCalled() {
        var workbook = new byte[]{'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0, 1, 2, 3, 0};

        var answer = sent(collector, "answers.csv", workbook);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(FilledForm.parsed(answer).select("[role=alert]").text()).isNotBlank();
    }

    @Test
    void noFileAndAFileThatIsTooLargeAreSaid() {
        assertThat(text(sent(collector, "", new byte[0]))).contains("ยังไม่ได้เลือกไฟล์");
        assertThat(text(sent(collector, "big.csv", new byte[(20 << 20) + 1]))).contains("ใหญ่เกิน 20 MB");
    }

    @Test
    void nobodyElseGoesOnWithSomebodysFile() {
        var there = sent(collector, "hours.csv", HOURS.getBytes(StandardCharsets.UTF_8)).header("Location");
        var other = year.as(Role.COLLECTOR, "S0034", "");

        assertThat(other.get(there).statusCode()).isEqualTo(404);
        assertThat(collector.get(there).statusCode()).isEqualTo(200);
        assertThat(collector.get(UPLOAD + "/..%2F..%2Fsecret.key").statusCode()).isIn(400, 404);
        assertThat(collector.get(UPLOAD + "/" + "0".repeat(32)).statusCode()).isEqualTo(404);
    }

    @Test
    void aHostileNameIsOnlyAName() {
        var there = sent(collector, "../../<b>x</b>.csv", HOURS.getBytes(StandardCharsets.UTF_8)).header("Location");

        assertThat(FilledForm.parsed(collector.get(there)).select("main b")).isEmpty();
    }

    @Test
    void whatTakingBackTakesAwayIsSaidFirstAndThenNothingIsDeleted() {
        var taken = FilledForm.on(collector, tried(HOURS, "ถอนคืน"), "main form.form").press("นำเข้าไฟล์นี้")
                .header("Location");
        var page = collector.get(taken + "/undo");
        assertThat(text(page)).contains("1 รายการจะไม่ปรากฏอีก", "ไม่มีสิ่งใดถูกลบ");

        var without = FilledForm.on(collector, page, "main form.form").send();
        assertThat(without.statusCode()).isEqualTo(422);
        var undone = FilledForm.on(collector, page, "main form.form").with("reason", "ส่งไฟล์ผิด <i>").send();

        assertThat(undone.header("Location")).isEqualTo(taken);
        assertThat(text(collector.get(taken))).contains("ถอนคืนแล้ว", "ส่งไฟล์ผิด <i>", "web:S0033");
        assertThat(text(collector.get(taken + "/undo"))).contains("ถูกถอนคืนไปแล้ว");
        assertThat(text(tried(HOURS, "ถอนคืน"))).contains("1 ใหม่");
    }

    @Test
    void takingBackSaysHowMuchTheCommitteeHasAccepted() {
        var awards = kept().listReadings(book(), "student-awards-2566", Long.MAX_VALUE, 1).getFirst();

        assertThat(text(collector.get(ServedYear.YEAR + "/intake/" + awards.batch().id() + "/undo")))
                .contains("คณะกรรมการรับแล้ว");
    }

    @Test
    void aTeacherTakesNothingInAndNothingBack() {
        var teacher = year.as(Role.STAFF, "S0013", "");
        var batch = kept().listReadings(book(), "", Long.MAX_VALUE, 1).getFirst().batch().id();

        assertThat(sent(teacher, "hours.csv", HOURS.getBytes(StandardCharsets.UTF_8)).statusCode()).isEqualTo(403);
        assertThat(teacher.post(ServedYear.YEAR + "/intake/" + batch + "/undo", "reason", "ลอง").statusCode())
                .isEqualTo(403);
    }

    private Connection.Response tried(String csv, String form) {
        var there = sent(collector, "hours.csv", csv.getBytes(StandardCharsets.UTF_8)).header("Location");
        return FilledForm.on(collector, collector.get(there + "?form=%2B"), "main form.form")
                .with("indicator", "self-dev").with("id", form).send();
    }

    private static Connection.Response sent(Reader reader, String name, byte[] content) {
        return Reader.execute(reader.request(UPLOAD + "?form-token=" + reader.formToken())
                .method(Connection.Method.POST).header("Origin", reader.root())
                .data("file", name, new ByteArrayInputStream(content)));
    }

    private long readings() {
        return kept().total(book(), "").standing();
    }

    private KeptReadings kept() {
        return year.context().getBean(KeptReadings.class);
    }

    private OfficeYear book() {
        return new OfficeYear(year.context().getBean(Offices.class).list().getFirst().id(), new FiscalYear(2566));
    }

    private static String text(Connection.Response page) {
        return FilledForm.parsed(page).select("main").text();
    }
}
