package phonngan.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import org.jsoup.Connection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import phonngan.access.Role;
import phonngan.intake.SheetConnections;
import phonngan.intake.SheetStanding;
import phonngan.review.ReviewBook;
import phonngan.testkit.FilledForm;
import phonngan.testkit.Reader;
import phonngan.testkit.ServedYear;
import phonngan.testkit.TrialYear;
import phonngan.testkit.google.FakeGoogle;
import phonngan.testkit.google.FakeSheets;
import phonngan.testkit.google.FakeSheets.Refusal;
import phonngan.testkit.google.FakeTab;

/// A collector without scripts connects sheets, lets them rest and wakes them; what stands in the way is said with its
/// remedy, and nothing is stored before the last step.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConnectingOverHttpTest {
    private static final String SHEETS = ServedYear.YEAR + "/sheets";
    private static final String HOSTILE = "<script>alert(1)</script> \"x\" {0} ${y}";

    private final FakeGoogle google = FakeGoogle.open();
    private ServedYear year;
    private Reader collector;
    private int tabs = 10;

    @BeforeAll
    void open(@TempDir Path home) {
        var properties = new HashMap<>(TrialYear.withoutWaiting());
        properties.put("phonngan.google.key-file", google.writeKey(home).toString());
        properties.put("phonngan.google.root", google.root());
        year = ServedYear.in(home, _ -> {
        }, properties);
        collector = year.as(Role.COLLECTOR, "S0033", "D-02");
    }

    @AfterAll
    void close() {
        year.close();
        google.close();
    }

    @Test
    void fromThePastedAddressToTheFirstAnswer() {
        var gid = aTab();

        var tabs = collector.get(SHEETS + "/new?address=" + FakeSheets.SPREADSHEET);
        assertThat(text(tabs)).contains("รางวัลนักศึกษา (การตอบกลับ)", "รหัสบุคลากร", "Asia/Bangkok");
        var columns = FilledForm.on(collector, columns(gid), "main form.form");
        assertThat(columns.at("f-2")).isEqualTo("staff_id");
        columns.with("indicator", "").choose("ตัวชี้วัด", "indicator").with("id", "เชื่อมครั้งแรก");
        var trial = columns.send();
        assertThat(text(trial)).contains("1 แถว", "ยังไม่มีอะไรถูกบันทึก");
        assertThat(standings("เชื่อมครั้งแรก")).isEmpty();

        var connected = FilledForm.on(collector, trial, "main form.form").press("เชื่อมต่อชีตนี้");

        assertThat(connected.statusCode()).isEqualTo(303);
        assertThat(standings("เชื่อมครั้งแรก")).singleElement()
                .satisfies(it -> assertThat(it.connection().connectedBy()).isEqualTo("web:S0033"));
        assertThat(text(collector.get(connected.header("Location")))).contains("เชื่อมต่อแล้ว", "ทำงานปกติ");
        assertThat(claims("เชื่อมครั้งแรก")).isEqualTo(1);
    }

    @Test
    void theAccountIsNamedToWhichSheetsAreShared() {
        assertThat(text(collector.get(SHEETS + "/new"))).contains("iam.gserviceaccount.com", "ผู้มีสิทธิ์อ่าน");
    }

    @Test
    void whatWasChosenIsKeptOnTheWayBack() {
        var columns = FilledForm.on(collector, columns(aTab()), "main form.form")
                .choose("เบอร์โทร", "note").with("indicator", "sport").choose("ตัวชี้วัด", "").with("order", "mdy")
                .with("id", "ชื่อที่ตั้งเอง");

        var back = FilledForm.on(collector, columns.send(), "main form.form").press("กลับไปแก้คอลัมน์");
        var again = FilledForm.on(collector, back, "main form.form");

        assertThat(List.of(again.at("id"), again.at("indicator"), again.at("order"), again.at("f-6"), again.at("f-3")))
                .containsExactly("ชื่อที่ตั้งเอง", "sport", "mdy", "note", "");
    }

    @Test
    void aTextThatNobodyKnowsIsGivenItsMeaningAndThenRead() {
        var gid = aTab();
        tab(gid).answer(LocalDateTime.of(2023, 6, 2, 9, 0), "arnon@sample.example", "S0013",
                "นักศึกษาที่สร้างชื่อเสียงให้ สกร.", "ชนะเลิศทั่วประเทศ", LocalDate.of(2023, 3, 11), "");
        var trial = FilledForm.on(collector, columns(gid), "main form.form").with("indicator", "")
                .choose("ตัวชี้วัด", "indicator").with("id", "คำใหม่").send();
        assertThat(text(trial)).contains("ชนะเลิศทั่วประเทศ", "1 ไม่รับ");

        var again = FilledForm.on(collector, trial, "main form.form").choose("ชนะเลิศทั่วประเทศ", "national")
                .press("ลองอ่านอีกครั้ง");
        assertThat(text(again)).contains("0 ไม่รับ");
        FilledForm.on(collector, again, "main form.form").press("เชื่อมต่อชีตนี้");

        assertThat(claims("คำใหม่")).isEqualTo(2);
    }

    @Test
    void aFormWithoutAnIndicatorGoesNoFurther() {
        var answer = FilledForm.on(collector, columns(aTab()), "main form.form").with("indicator", "")
                .choose("ตัวชี้วัด", "").send();

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(text(answer)).contains("โปรดเลือกตัวชี้วัด");
    }

    @Test
    void namesOfOurOwnFormsAreReserved() {
        var answer = FilledForm.on(collector, columns(aTab()), "main form.form")
                .with("id", "own-2566-honour-student").send();

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(text(answer)).contains("สงวนไว้");
    }

    @Test
    void anAddressOfSomethingElseIsSaidWithItsRemedy() {
        assertThat(text(collector.get(SHEETS + "/new?address=https%3A%2F%2Fforms.gle%2Fabc")))
                .contains("ไม่ใช่ที่อยู่ของ Google ชีต", "คัดลอกที่อยู่จากเบราว์เซอร์");
    }

    @Test
    void aSheetThatIsNotSharedNamesTheAccountToShareItWith() {
        google.sheets().refuse(Refusal.NOT_SHARED);
        try {
            assertThat(text(collector.get(SHEETS + "/new?address=" + FakeSheets.SPREADSHEET)))
                    .contains("ไม่ได้แชร์ให้", "iam.gserviceaccount.com", "สิ่งที่ต้องทำ");
        } finally {
            google.sheets().refuse(null);
        }
    }

    @Test
    void aTabThatIsDeletedBetweenTwoStepsIsSaid() {
        var gid = aTab();
        var form = FilledForm.on(collector, columns(gid), "main form.form");
        google.sheets().removeTab(gid);

        var answer = form.send();

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(text(answer)).contains("แท็บ");
    }

    @Test
    void aQuestionRenamedBetweenTwoStepsStopsTheConnection() {
        var gid = aTab();
        var trial = FilledForm.on(collector, columns(gid), "main form.form").with("id", "เปลี่ยนกลางคัน").send();
        tab(gid).rename("ระดับรางวัล", "รางวัลระดับใด");

        var answer = FilledForm.on(collector, trial, "main form.form").press("เชื่อมต่อชีตนี้");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(text(answer)).contains("ระดับรางวัล");
        assertThat(standings("เปลี่ยนกลางคัน")).isEmpty();
    }

    @Test
    void aQuestionRenamedLaterIsSaidOnTheListAndTheColumnsAreGivenTheirMeaningAnew() {
        var connection = connected("เปลี่ยนชื่อคำถาม");
        tab(connection.connection().gid()).rename("ระดับรางวัล", "รางวัลระดับใด");
        act(connection, "sync");

        var section = section(connection);
        assertThat(section).contains("คำถามเปลี่ยนไป", "รางวัลระดับใด", "สิ่งที่ต้องทำ");

        var again = FilledForm.parsed(collector.get(SHEETS)).expectFirst("section[aria-labelledby^=c-"
                + connection.connection().id() + "] a:contains(จับคู่คอลัมน์ใหม่)").attr("href");
        var columns = FilledForm.on(collector, collector.get(again), "main form.form");
        assertThat(columns.at("id")).isEqualTo("เปลี่ยนชื่อคำถาม");
        FilledForm.on(collector, columns.choose("รางวัลระดับใด", "level").send(), "main form.form")
                .press("เชื่อมต่อชีตนี้");
        assertThat(standings("เปลี่ยนชื่อคำถาม")).singleElement()
                .satisfies(it -> assertThat(it.connection().version()).isEqualTo(2));
        assertThat(section(connection)).contains("ทำงานปกติ");
    }

    @Test
    void aQuestionThatWasAddedIsSaidAndNothingStops() {
        var connection = connected("เพิ่มคำถาม");
        tab(connection.connection().gid()).addQuestion("ข้อเสนอแนะ");
        act(connection, "sync");

        assertThat(section(connection)).contains("มีคำถามเพิ่ม", "ข้อเสนอแนะ", "ทำงานปกติ");
    }

    @Test
    void aPausedSheetIsNotReadUntilItIsWokenAndThenNothingIsMissing() {
        var connection = connected("พักแล้วตื่น");
        assertThat(act(connection, "pause", "reason", "  ").header("Location")).endsWith("no-reason");
        act(connection, "pause", "reason", "ปรับแบบฟอร์ม <b>");
        tab(connection.connection().gid()).answer(LocalDateTime.of(2023, 6, 3, 9, 0), "arnon@sample.example", "S0013",
                "นักศึกษาที่สร้างชื่อเสียงให้ สกร.", "ระดับจังหวัด", LocalDate.of(2023, 3, 12), "");

        assertThat(section(connection)).contains("พักไว้", "ปรับแบบฟอร์ม <b>", "web:S0033")
                .doesNotContain("อ่านเดี๋ยวนี้");
        assertThat(act(connection, "sync").header("Location")).endsWith("said=resting");
        assertThat(claims("พักแล้วตื่น")).isEqualTo(1);

        act(connection, "resume");
        assertThat(act(connection, "sync").header("Location")).endsWith("said=taken");
        assertThat(claims("พักแล้วตื่น")).isEqualTo(2);
        assertThat(act(connection, "resume").header("Location")).endsWith("said=already");
    }

    @Test
    void whileGoogleIsAwayTheListSaysThatWaitingIsAllThereIsToDo() {
        var connection = connected("ขัดข้อง");
        google.sheets().refuse(Refusal.AWAY);
        try {
            act(connection, "sync");
        } finally {
            google.sheets().refuse(null);
        }

        assertThat(section(connection)).contains("Google ขัดข้อง", "ไม่ต้องทำอะไร");
    }

    @Test
    void markupInHeadersIsShownAsText() {
        var gid = aTab();
        tab(gid).addQuestion(HOSTILE);

        var page = FilledForm.parsed(columns(gid));

        assertThat(page.select("main script")).isEmpty();
        assertThat(page.select("main label").eachText()).contains(HOSTILE);
        var trial = FilledForm.on(collector, columns(gid), "main form.form").choose(HOSTILE, "note").send();
        assertThat(FilledForm.parsed(trial).select("main script")).isEmpty();
        assertThat(trial.statusCode()).isEqualTo(200);
    }

    @Test
    void aCollectorOfAnotherUnitMayDoTheSameAndATeacherMayNot() {
        var connection = connected("ข้ามหน่วย");
        var other = year.as(Role.COLLECTOR, "S0034", "D-03");
        assertThat(other.post(SHEETS + "/" + connection.connection().id() + "/pause", "reason", "ตรวจสอบ")
                .statusCode()).isEqualTo(303);
        assertThat(section(connection)).contains("web:S0034");

        var teacher = year.as(Role.STAFF, "S0013", "");
        assertThat(teacher.get(SHEETS).statusCode()).isEqualTo(403);
        assertThat(teacher.post(SHEETS + "/" + connection.connection().id() + "/sync").statusCode()).isEqualTo(403);
    }

    @Test
    void anAuditorSeesTheListAndNoButton() {
        connected("ดูอย่างเดียว");

        var page = FilledForm.parsed(year.as(Role.AUDITOR).get(SHEETS));

        assertThat(page.select("main").text()).contains("ดูอย่างเดียว");
        assertThat(page.select("main button")).isEmpty();
    }

    @Test
    void unknownConnectionsAndTornFormsAreNoPages() {
        assertThat(collector.post(SHEETS + "/424242/sync").statusCode()).isEqualTo(404);
        assertThat(collector.post(SHEETS + "/new/try").statusCode()).isEqualTo(404);
        assertThat(collector.get(SHEETS + "/new/columns?sheet=../../etc&tab=1").statusCode()).isEqualTo(404);
        assertThat(collector.get(SHEETS + "/new/columns?sheet=" + FakeSheets.SPREADSHEET + "&tab=99999999999")
                .statusCode()).isEqualTo(404);
    }

    private int aTab() {
        var gid = ++tabs;
        tab(gid).asks("ประทับเวลา", "ที่อยู่อีเมล", "รหัสบุคลากร", "ตัวชี้วัด", "ระดับรางวัล", "วันที่ได้รับรางวัล",
                "เบอร์โทร")
                .answer(LocalDateTime.of(2023, 6, 1, 9, 0), "arnon@sample.example", "S0013",
                        "นักศึกษาที่สร้างชื่อเสียงให้ สกร.", "ระดับประเทศ", LocalDate.of(2023, 3, 10), "0800000000");
        return gid;
    }

    private FakeTab tab(int gid) {
        return google.sheets().tab(gid);
    }

    private Connection.Response columns(int gid) {
        return collector.get(SHEETS + "/new/columns?form=%2B&sheet=" + FakeSheets.SPREADSHEET + "&tab=" + gid);
    }

    private SheetStanding connected(String form) {
        var trial = FilledForm.on(collector, columns(aTab()), "main form.form").with("id", form).send();
        FilledForm.on(collector, trial, "main form.form").press("เชื่อมต่อชีตนี้");
        return standings(form).getFirst();
    }

    private List<SheetStanding> standings(String form) {
        return year.context().getBean(SheetConnections.class).list().stream()
                .filter(it -> it.connection().form().equals(form)).toList();
    }

    private Connection.Response act(SheetStanding connection, String act, String... fields) {
        return collector.post(SHEETS + "/" + connection.connection().id() + "/" + act, fields);
    }

    private String section(SheetStanding connection) {
        return FilledForm.parsed(collector.get(SHEETS))
                .select("section[aria-labelledby^=c-" + connection.connection().id() + "]").text();
    }

    private long claims(String form) {
        var book = standings(form).getFirst().connection().book();
        return year.context().getBean(ReviewBook.class).listHistoriesAfter(book, form, "", 100).size();
    }

    private static String text(Connection.Response page) {
        return FilledForm.parsed(page).select("main").text();
    }
}
