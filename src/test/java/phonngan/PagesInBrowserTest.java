package phonngan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;
import phonngan.access.Role;
import phonngan.testkit.Browser;
import phonngan.testkit.CommitteeAwards;
import phonngan.testkit.Reader;
import phonngan.testkit.ServedYear;

/// Every page, in both languages, on a screen and on a phone: readable by everybody, nothing cut off, nothing that the
/// page's own policy forbids. The pictures are kept below `target/screenshots`.
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesInBrowserTest {
    /// Name of the picture and path below the sample year; a new page is added here.
    private static final List<List<String>> PAGES = List.of(List.of("year", ""),
            List.of("rules", "/rules"),
            List.of("rules-of-a-group", "/rules?group=teacher"),
            List.of("indicator-awards", "/rules/honour-student"),
            List.of("indicator-steps", "/rules/quality-activity"),
            List.of("ledger", "/ledger"),
            List.of("ledger-entry", "/ledger/1"),
            List.of("ledger-verify", "/ledger/verify?run=yes"),
            List.of("cycle", "/cycle"), List.of("runs", "/runs"), List.of("run-changes", "/runs/2"),
            List.of("run-waits", "/runs/1"), List.of("run-post", "/runs/3/post"), List.of("grid", "/grid"),
            List.of("grid-units", "/grid?group=district&hide=empty"), List.of("plan", "/plan"),
            List.of("awaited", "/awaited"), List.of("awaited-one", "/awaited/quality-activity"),
            List.of("compare", "/compare"), List.of("intake", "/intake"),
            List.of("claims", "/claims"),
            List.of("sheets-none", "/sheets"), List.of("sheets-new", "/sheets/new"),
            List.of("sheets-wrong", "/sheets/new?address=https://forms.gle/x"), List.of("upload", "/upload"),
            List.of("match", "/match"),
            List.of("claim", "/claims/student-awards-2566?key=A-001"),
            List.of("ranking", "/ranking?pool=teacher"), List.of("ranking-units", "/ranking?pool=district"),
            List.of("ranking-none-found", "/ranking?pool=teacher&q=xyz"), List.of("people", "/people"),
            List.of("sheet", "/people/S0013"), List.of("sheet-unit", "/people/D-01"),
            List.of("sheet-absent", "/people/S0030"));

    private ServedYear year;
    private Browser browser;
    private Map<Role, Reader> readers = Map.of();

    @BeforeAll
    void open(@TempDir Path home) {
        var waiting = new CommitteeAwards(home);
        for (int i = 1; i <= 8; i++) {
            waiting.student("W-" + i, i % 2 == 0 ? "S0013" : "S0020");
        }
        waiting.sport("W-9", "S0013").studentOnPaperOf("W-1", "W-10", "S0014");
        year = ServedYear.in(home.resolve("data"), desk -> {
            waiting.load(desk);
            desk.type("review load " + awaited(home));
        });
        browser = Browser.at(year.address());
        readers = Map.of(Role.STRATEGY, year.as(Role.STRATEGY), Role.AUDITOR, year.as(Role.AUDITOR),
                Role.ADMINISTRATOR, year.as(Role.ADMINISTRATOR), Role.STAFF, year.as(Role.STAFF, "S0020", ""),
                Role.UNIT_HEAD, year.as(Role.UNIT_HEAD, "S0010", "D-01"), Role.ANNUAL_COMMITTEE,
                year.as(Role.ANNUAL_COMMITTEE, "S0002", ""));
        readers.get(Role.STRATEGY).post(ServedYear.YEAR + "/review/assign", "committee", "คณะกรรมการพิจารณาผลประจำปี");
    }

    /// Two claims that wait for a report of the district.
    private static Path awaited(Path home) {
        try {
            return Files.writeString(home.resolve("await.csv"),
                    """
                    form,response_key,decision,reviewer,decided_at,owed_by,owed_document,reason
                    quality-activity-2566,S0014|QA-1/s1,await,S0002,2023-10-20T10:00:00+07:00,D-01,บันทึกที่มีเลขรับ,ไม่มีเลขรับ
                    quality-activity-2566,S0013|QA-1/s1,await,S0002,2023-10-20T10:00:00+07:00,D-01,บันทึกที่มีเลขรับ,ไม่มีเลขรับ
                    """);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @AfterAll
    void close() {
        browser.close();
        year.close();
    }

    /// Name of the picture, path and reader of pages outside a year.
    private static final List<List<String>> OUTSIDE = List.of(List.of("sign-in", "/sign-in", ""),
            List.of("own-account", "/account", "strategy"), List.of("accounts", "/accounts", "administrator"),
            List.of("roles", "/roles", "administrator"), List.of("audit", "/audit", "auditor"),
            List.of("sign-in-again", "/sign-in/again", "strategy"), List.of("refused", "/accounts", "strategy"),
            List.of("review-queue", ServedYear.YEAR + "/review", "annual-committee"),
            List.of("review-claim",
                    ServedYear.YEAR + "/review/claim?form=" + CommitteeAwards.FORM + "&key=W-1", "annual-committee"),
            List.of("review-blind",
                    ServedYear.YEAR + "/review/claim?form=" + CommitteeAwards.FORM + "&key=W-9", "annual-committee"),
            List.of("review-clean", ServedYear.YEAR + "/review/clean", "annual-committee"),
            List.of("awaited-closing", ServedYear.YEAR + "/awaited/quality-activity", "annual-committee"),
            List.of("review-appeals", ServedYear.YEAR + "/review/appeals", "annual-committee"),
            List.of("review-conflicts", ServedYear.YEAR + "/review/conflicts", "annual-committee"),
            List.of("review-committee", ServedYear.YEAR + "/review/committee", "annual-committee"),
            List.of("review-assign", ServedYear.YEAR + "/review/assign", "annual-committee"),
            List.of("lists-none", ServedYear.YEAR + "/list", "strategy"),
            List.of("sample", ServedYear.YEAR + "/sample?seed=2566&n=12", "auditor"),
            List.of("public-check", "/public/check", ""),
            List.of("mine", ServedYear.YEAR + "/mine", "staff"),
            List.of("tally", ServedYear.YEAR + "/mine/tally/nnet-attend", "staff"),
            List.of("owed-units", ServedYear.YEAR + "/owed", "strategy"),
            List.of("owed", ServedYear.YEAR + "/owed/D-01", "unit-head"),
            List.of("owed-confirm", ServedYear.YEAR + "/owed/D-01/confirm/quality-activity/1", "unit-head"),
            List.of("send-choice", ServedYear.YEAR + "/mine/send", "staff"),
            List.of("send-award", ServedYear.YEAR + "/mine/send/honour-student", "staff"),
            List.of("send-steps", ServedYear.YEAR + "/mine/send/quality-activity", "staff"));

    static Stream<Arguments> everyPageOutside() {
        return OUTSIDE.stream().flatMap(page -> Stream.of("th", "en").flatMap(language -> Stream.of(1366, 390)
                .map(width -> Arguments.of(page.get(0), page.get(1), page.get(2), language, width))));
    }

    @ParameterizedTest(name = "{0} {3} {4}")
    @MethodSource("everyPageOutside")
    void outsideAYearToo(String name, String path, String role, String language, int width) {
        browser.as(Role.find(role).map(readers::get).orElseGet(year::asNobody));

        isReadable(name, path, language, width);
    }

    static Stream<Arguments> everyPage() {
        return PAGES.stream().flatMap(page -> Stream.of("th", "en").flatMap(language -> Stream.of(1366, 390)
                .map(width -> Arguments.of(page.get(0), page.get(1), language, width))));
    }

    @ParameterizedTest(name = "{0} {2} {3}")
    @MethodSource("everyPage")
    void isReadableByEverybody(String name, String path, String language, int width) {
        browser.as(readers.get(Role.STRATEGY));

        isReadable(name, ServedYear.YEAR + path, language, width);
    }

    private void isReadable(String name, String path, String language, int width) {
        browser.wide(width, width == 390 ? 844 : 768)
                .open(path + (path.contains("?") ? "&" : "?") + "lang=" + language);

        mustBeReadable(String.join("-", name, language, Integer.toString(width)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1366, 390})
    void theProblemsOfAReadingAreReadableByEverybody(int width) {
        browser.as(readers.get(Role.STRATEGY)).wide(width, width == 390 ? 844 : 768)
                .open(ServedYear.YEAR + "/intake?form=student-awards-2566&lang=th");
        browser.chromium().findElement(By.partialLinkText("answers.csv")).click();
        browser.chromium().findElement(By.cssSelector("#places summary")).click();

        mustBeReadable("reading-th-" + width);
    }

    @Test
    void rulesAreFoundWhileTheReaderTypesAndAtOnceWhenAGroupIsChosen() {
        browser.as(readers.get(Role.STRATEGY)).wide(1366, 768).open(ServedYear.YEAR + "/rules?lang=th");
        browser.chromium().findElement(By.id("q")).sendKeys("n-net");
        browser.waitFor(By.xpath("//*[@id='found']//h2[contains(., 'จาก 27') and not(contains(., '27 จาก 27'))]"));
        assertThat(browser.chromium().getCurrentUrl()).contains("q=n-net");

        browser.chromium().findElement(By.cssSelector("#group option[value=teacher]")).click();
        browser.waitFor(By.xpath("//h2[@id='sum-title' and contains(., 'ครู')]"));
        assertThat(browser.chromium().findElement(By.id("q")).getDomProperty("value")).isEqualTo("n-net");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aMemberSavesAndGoesOnByTheKeyboardAlone() {
        browser.as(readers.get(Role.ANNUAL_COMMITTEE)).wide(1366, 768).open(ServedYear.YEAR + "/review/next?lang=th");
        browser.waitFor(By.id("decide-title"));
        var first = browser.chromium().findElement(By.name("key")).getDomProperty("value");
        var keyboard = new Actions(browser.chromium());

        keyboard.sendKeys("x").perform();
        assertThat(browser.chromium().switchTo().activeElement().getDomProperty("id")).isEqualTo("usual");
        new Select(browser.chromium().findElement(By.id("usual"))).selectByValue("unreadable");
        browser.chromium().findElement(By.id("main")).click();
        browser.chromium().executeScript("document.activeElement.blur()");
        keyboard.sendKeys("x").perform();

        browser.waitFor(By.xpath("//*[@role='status' and contains(., 'บันทึกแล้ว: ไม่รับ')]"));
        assertThat(browser.chromium().findElement(By.name("key")).getDomProperty("value")).isNotEqualTo(first);
        browser.keep("review-saved-th-1366");
        assertThat(browser.complaints()).isEmpty();
    }

    private void mustBeReadable(String picture) {
        browser.keep(picture);
        assertThat(browser.text()).doesNotContain("lang=").isNotBlank();
        assertThat(browser.axe()).isEmpty();
        assertThat(browser.overflow()).isZero();
        // browsers complain of each answer that is a refusal
        assertThat(browser.complaints()).allMatch(it -> picture.startsWith("refused-") && it.endsWith("(Forbidden)"));
    }
}
