package phonngan;

import static org.assertj.core.api.Assertions.assertThat;

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
import phonngan.access.Role;
import phonngan.testkit.Browser;
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
            List.of("intake", "/intake"),
            List.of("claims", "/claims"),
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
        year = ServedYear.in(home);
        browser = Browser.at(year.address());
        readers = Map.of(Role.STRATEGY, year.as(Role.STRATEGY), Role.AUDITOR, year.as(Role.AUDITOR),
                Role.ADMINISTRATOR, year.as(Role.ADMINISTRATOR), Role.STAFF,
                year.as(Role.STAFF, "S0020", ""));
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
            List.of("lists-none", ServedYear.YEAR + "/list", "strategy"),
            List.of("sample", ServedYear.YEAR + "/sample?seed=2566&n=12", "auditor"),
            List.of("public-check", "/public/check", ""),
            List.of("mine", ServedYear.YEAR + "/mine", "staff"),
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
        browser.chromium().findElement(By.cssSelector("table.readings tbody th a")).click();
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

    private void mustBeReadable(String picture) {
        browser.keep(picture);
        assertThat(browser.text()).doesNotContain("lang=").isNotBlank();
        assertThat(browser.axe()).isEmpty();
        assertThat(browser.overflow()).isZero();
        // browsers complain of each answer that is a refusal
        assertThat(browser.complaints()).allMatch(it -> picture.startsWith("refused-") && it.endsWith("(Forbidden)"));
    }
}
