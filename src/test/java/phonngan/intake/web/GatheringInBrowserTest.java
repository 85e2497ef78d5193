package phonngan.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import phonngan.access.Role;
import phonngan.testkit.Browser;
import phonngan.testkit.CommandDesk;
import phonngan.testkit.ServedYear;
import phonngan.testkit.TrialYear;
import phonngan.testkit.google.FakeGoogle;
import phonngan.testkit.google.FakeSheets;

/// The steps of a collector as a person clicks them, each readable by everybody on a screen and on a phone.
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GatheringInBrowserTest {
    private static final String FORM = """
                                       form: ชั่วโมงอบรม-2566
                                       fiscal_year: 2566
                                       indicator: self-dev
                                       identity: { column: รหัสคำตอบ }
                                       columns:
                                         staff_id: { title: [รหัสบุคลากร] }
                                         staff_name: { title: [ชื่อ-สกุล] }
                                         value: { title: [จำนวนชั่วโมง] }
                                         achieved_on: { title: [วันที่ดำเนินการ] }
                                       """;
    private static final String ANSWERS = """
                                          รหัสคำตอบ,รหัสบุคลากร,ชื่อ-สกุล,จำนวนชั่วโมง,วันที่ดำเนินการ
                                          1,S00I3,อานนท์ รักเรียนรู้,6,10/3/2566
                                          2,,มะลิวัน แสงอรุณฉาย,7,11/3/2566
                                          3,,วิทยากร ภายนอก,หก,31/2/2566
                                          """;

    private final FakeGoogle google = FakeGoogle.open();
    private ServedYear year;
    private Browser browser;
    private Path answers = Path.of("");

    @BeforeAll
    void open(@TempDir Path home) {
        var properties = new HashMap<>(TrialYear.withoutWaiting());
        properties.put("phonngan.google.key-file", google.writeKey(home).toString());
        properties.put("phonngan.google.root", google.root());
        year = ServedYear.in(home, desk -> ingest(desk, home), properties);
        google.sheets().tab(7)
                .asks("ประทับเวลา", "ที่อยู่อีเมล", "รหัสบุคลากร", "ตัวชี้วัด", "ระดับรางวัล", "วันที่ได้รับรางวัล",
                        "ไฟล์หลักฐาน", "เบอร์โทร")
                .answer(LocalDateTime.of(2023, 6, 1, 9, 0), "arnon@sample.example", "S0013",
                        "นักศึกษาที่สร้างชื่อเสียงให้ สกร.", "ระดับประเทศ", LocalDate.of(2023, 3, 10), "", "0800000000")
                .answer(LocalDateTime.of(2023, 6, 2, 9, 0), "maliwan@sample.example", "S0014",
                        "นักศึกษาที่สร้างชื่อเสียงให้ สกร.", "ชนะเลิศทั่วประเทศ", LocalDate.of(2023, 3, 11), "", "");
        google.sheets().tab(8).call("บันทึกของเจ้าหน้าที่").asks("วันที่", "เรื่อง");
        browser = Browser.at(year.address()).as(year.as(Role.COLLECTOR, "S0033", ""));
    }

    @AfterAll
    void close() {
        browser.close();
        year.close();
        google.close();
    }

    private void ingest(CommandDesk desk, Path home) {
        try {
            answers = Files.writeString(home.resolve("training.csv"), ANSWERS);
            var form = Files.writeString(home.resolve("training.yaml"), FORM);
            desk.type("ingest " + answers + " --form " + form);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @ParameterizedTest
    @CsvSource({"th,1366,0", "th,390,1", "en,1366,2", "en,390,3"})
    void aSheetIsConnectedStepByStep(String language, int width, int round) {
        open(language, width, "/sheets/new?address=https://docs.google.com/spreadsheets/d/" + FakeSheets.SPREADSHEET
                + "/edit%23gid=7");
        look("connect-tab", language, width);

        open(language, width, "/sheets/new/columns?form=%2B&sheet=" + FakeSheets.SPREADSHEET + "&tab=7");
        browser.chromium().findElement(By.id("id")).clear();
        browser.chromium().findElement(By.id("id")).sendKeys("รางวัลนักศึกษา-" + round);
        look("connect-columns", language, width);
        press("main form.form button.first");
        browser.waitFor(By.id("account-title"));
        look("connect-trial", language, width);
        press("main form.form button[formaction$='/connect']");
        browser.waitFor(By.cssSelector(".connection"));
        look("sheets", language, width);

        google.sheets().tab(7).rename("ระดับรางวัล", "รางวัลระดับ " + round);
        press(".connection:last-of-type button.first");
        browser.waitFor(By.cssSelector(".connection:last-of-type .notice.bad"));
        look("sheets-troubled", language, width);
        google.sheets().tab(7).rename("รางวัลระดับ " + round, "ระดับรางวัล");

        press(".connection:last-of-type summary");
        browser.chromium().findElement(By.cssSelector(".connection:last-of-type details input[name=reason]"))
                .sendKeys("ปรับคำถามในแบบฟอร์ม");
        press(".connection:last-of-type details button");
        browser.waitFor(By.cssSelector(".connection:last-of-type form[action$='/resume']"));
        look("sheets-paused", language, width);
    }

    @ParameterizedTest
    @CsvSource({"th,1366", "th,390", "en,1366", "en,390"})
    void aFileIsTakenInStepByStepAndTakenBack(String language, int width) {
        open(language, width, "/upload");
        browser.chromium().findElement(By.id("file")).sendKeys(answers.toString());
        press("main form.form button.first");
        browser.waitFor(By.id("columns-title"));
        look("upload-columns", language, width);
        press("main form.form button.first");
        browser.waitFor(By.id("account-title"));
        look("upload-trial", language, width);

        open(language, width, "/intake?form=ชั่วโมงอบรม-2566");
        press("table.readings tbody th a");
        press(".title .acts a[href$='/undo']");
        browser.waitFor(By.id("foresight-title"));
        look("undo", language, width);
    }

    @ParameterizedTest
    @CsvSource({"th,1366", "th,390", "en,1366", "en,390"})
    void whoIsInDoubtIsSeenWithWhoIsNear(String language, int width) {
        open(language, width, "/match");
        look("match-list", language, width);
        press("table.doubts tbody tr:last-of-type th a");
        browser.waitFor(By.id("who-title"));
        look("match-one", language, width);
    }

    private void open(String language, int width, String path) {
        browser.wide(width, width == 390 ? 844 : 768)
                .open(ServedYear.YEAR + path + (path.contains("?") ? "&" : "?") + "lang=" + language);
    }

    private void press(String selector) {
        browser.chromium().findElement(By.cssSelector(selector)).click();
    }

    private void look(String name, String language, int width) {
        browser.keep(String.join("-", name, language, Integer.toString(width)));
        assertThat(browser.axe()).as(name).isEmpty();
        assertThat(browser.overflow()).as(name).isZero();
        assertThat(browser.complaints()).as(name).isEmpty();
    }
}
