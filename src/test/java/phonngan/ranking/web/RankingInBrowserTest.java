package phonngan.ranking.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import phonngan.testkit.Browser;
import phonngan.testkit.CommandDesk;
import phonngan.access.Role;
import phonngan.testkit.ServedYear;

/// What scripts add to the ranking: the drawer, and lists that change in place.
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RankingInBrowserTest {
    private static final String TEACHERS = ServedYear.YEAR + "/ranking?pool=teacher";

    private ServedYear year;
    private Browser browser;

    @BeforeAll
    void open(@TempDir Path home) {
        year = ServedYear.in(home);
        CommandDesk.in(home).typeWell("plan load sample-forms/office/plan-with-tie.yaml");
        browser = Browser.at(year.address()).as(year.as(Role.STRATEGY));
    }

    @AfterAll
    void close() {
        browser.close();
        year.close();
    }

    @Test
    void whyOpensADrawerThatAnybodyCanReadAndEscapeLeadsBack() {
        browser.wide(1366, 768).open(TEACHERS);
        click("why-S0013");
        seen("#drawer[open] #drawer-title");

        assertThat(found("#drawer").getText()).contains("นายอานนท์ รักเรียนรู้",
                "คะแนนฐาน 17 + คะแนนบวกเพิ่ม 2 = 19 คะแนน");
        assertThat(browser.keep("ranking-drawer-th-1366").axe()).isEmpty();
        assertThat(browser.complaints()).isEmpty();

        browser.chromium().switchTo().activeElement().sendKeys(Keys.ESCAPE);
        wait(2).until(ExpectedConditions.invisibilityOfElementLocated(By.id("drawer-title")));
        assertThat(focused()).isEqualTo("why-S0013");
        assertThat(browser.chromium().getCurrentUrl()).endsWith("/ranking?pool=teacher");
    }

    @Test
    void theDrawerFitsAPhoneAndClosesByItsButton() {
        browser.wide(390, 844).open(TEACHERS);
        click("why-S0022");
        seen("#drawer[open] #drawer-title");

        assertThat(browser.keep("ranking-drawer-th-390").overflow()).isZero();
        found("#drawer [data-close]").click();
        wait(2).until(ExpectedConditions.invisibilityOfElementLocated(By.id("drawer-title")));
    }

    @Test
    void aSortedColumnKeepsTheFocusAndItsAddressCanBeSharedAndGoneBackFrom() {
        browser.wide(1366, 768).open(TEACHERS);
        click("sort-bonus");
        seen("th[aria-sort=descending] #sort-bonus");

        assertThat(focused()).isEqualTo("sort-bonus");
        assertThat(browser.chromium().getCurrentUrl()).endsWith("?pool=teacher&sort=bonus");

        browser.chromium().navigate().back();
        seen("th[aria-sort=ascending] #sort-rank");
        assertThat(found("h1").getText()).startsWith("การจัดลำดับ");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aSearchChangesTheListInPlace() {
        browser.wide(1366, 768).open(TEACHERS);
        found("#q").sendKeys("ดงตาล", Keys.ENTER);
        seen("#ranking-list [role=status]");

        assertThat(found("#ranking-list [role=status]").getText()).startsWith("พบ 2 จาก 19 ราย");
        assertThat(browser.chromium().findElements(By.cssSelector("main h1"))).hasSize(1);
    }

    @Test
    void onAPhoneASelectSortsTheCards() {
        browser.wide(390, 844).open(TEACHERS);
        assertThat(found("svg.chart").isDisplayed()).isFalse();
        new Select(found("#sort")).selectByValue("bonus");
        found("form[role=search] button").click();
        seen("th[aria-sort=descending] #sort-bonus");

        assertThat(found("table.ranking tbody tr").getText()).contains("นายเกรียงไกร ลมเหนือ");
        assertThat(browser.keep("ranking-sorted-th-390").overflow()).isZero();
    }

    /// A4 less its margins, in the pixels of style sheets.
    @Test
    void onPaperTheTableStaysATableWithinTheWidthOfAPage() {
        browser.wide(703, 994).open(TEACHERS);
        browser.chromium().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        try {
            assertThat(browser.keep("ranking-print-th").overflow()).isZero();
            assertThat(found("table.ranking tbody tr").getCssValue("display")).isEqualTo("table-row");
            assertThat(found("header nav").isDisplayed()).isFalse();
            assertThat(found("table.ranking").getSize().getWidth()).isLessThanOrEqualTo(703);
        } finally {
            browser.chromium().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        }
    }

    @Test
    void nobodysNameIsKeptInTheBrowser() {
        browser.wide(1366, 768).open(TEACHERS);
        click("sort-base");
        seen("th[aria-sort=descending] #sort-base");

        assertThat((String) browser.chromium()
                .executeScript("return JSON.stringify([sessionStorage, localStorage])")).doesNotContain("อานนท์");
    }

    private void click(String id) {
        browser.chromium().findElement(By.id(id)).click();
    }

    private WebElement found(String selector) {
        return browser.chromium().findElement(By.cssSelector(selector));
    }

    private void seen(String selector) {
        wait(5).until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(selector)));
    }

    private WebDriverWait wait(int seconds) {
        return new WebDriverWait(browser.chromium(), Duration.ofSeconds(seconds));
    }

    private String focused() {
        return browser.chromium().switchTo().activeElement().getAttribute("id");
    }
}
