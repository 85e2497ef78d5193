package phonngan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/// Somebody at the browser who has nothing but the words on the page: every link, button and field is found by what a
/// person reads there.
///
/// @param browser the browser, which one person uses at a time
public record Person(Browser browser) {
    /// Lets a page say that a click leads away from it: a busy browser goes a moment later, and whoever looked in that
    /// moment would look at the page that they have left. The next page knows nothing of it.
    private static final String LEAVING = """
                                          arguments[0].scrollIntoView({block: 'center'});
                                          window.leaving = false;
                                          addEventListener('click', it => {
                                              const link = it.target.closest('a[href]');
                                              window.leaving ||= link !== null && !it.defaultPrevented && !link.getAttribute('href').startsWith('#');
                                          }, {once: true});
                                          addEventListener('submit', it => {
                                              window.leaving ||= !it.defaultPrevented;
                                          }, {once: true});
                                          """;

    /// Begins as somebody who is signed in, on the page that the service shows first.
    public static Person of(Browser browser, Reader reader) {
        return new Person(browser.as(reader).open("/?lang=th"));
    }

    /// Signs in by hand with the password and a phone that was never seen here before.
    public static Person withPhone(Browser browser, String login, String password) {
        browser.open("/sign-in").chromium().manage().deleteAllCookies();
        var person = new Person(browser.open("/sign-in?lang=th"));
        person.types("ชื่อเข้าใช้", login).types("รหัสผ่าน", password).presses("เข้าใช้งาน")
                .sees("ผูกโทรศัพท์เพื่อยืนยันตัวตน");
        var key = person.find("//code[contains(@class, 'key-text')]").getText().replace(" ", "");
        return person.types("รหัส", Doorkeeper.codeOf(secretOf(key), Instant.now()))
                .presses("ผูกโทรศัพท์").sees("รหัสสำรอง").presses("เก็บแล้ว ไปต่อ");
    }

    /// What a phone makes of the 32 letters of five bits each that its owner types off the page.
    private static byte[] secretOf(String letters) {
        var number = BigInteger.ONE;
        for (var letter : letters.toCharArray()) {
            number = number.shiftLeft(5).or(BigInteger.valueOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter)));
        }
        var bytes = number.toByteArray();
        return Arrays.copyOfRange(bytes, 1, bytes.length);
    }

    /// Presses a button or follows a link, which says exactly that or, where none does, begins so.
    public Person presses(String words) {
        click(found("//main//button[normalize-space(.) = '" + words + "']",
                "//main" + clickable("normalize-space(.) = '" + words + "'"),
                "//main" + clickable("starts-with(normalize-space(.), '" + words + "')")));
        return this;
    }

    /// Does so in the row or card that speaks of something.
    public Person presses(String words, String about) {
        click(find("//main" + clickable("starts-with(normalize-space(.), '" + words + "')")
                + "[ancestor::*[self::tr or self::article or contains(@class, 'own-claim')][1][contains(., '" + about
                + "')]]"));
        return this;
    }

    /// Opens what has that heading.
    public Person opens(String heading) {
        click(find("//main//h2/a[normalize-space(.) = '" + heading + "']"));
        return this;
    }

    /// Opens what the row that speaks of something is headed with.
    public Person opensTheRowOf(String about) {
        click(find("//main//tr[contains(., '" + about + "')]/th//a"));
        return this;
    }

    /// Goes to a part of the year by the head of the page.
    public Person goesTo(String section) {
        click(find("//header//a[normalize-space(.) = '" + section + "']"));
        return this;
    }

    /// Types into the field of a label.
    public Person types(String label, String text) {
        var field = field(label);
        field.clear();
        field.sendKeys(text);
        return this;
    }

    /// Chooses in the list of a label the first choice that begins so.
    public Person chooses(String label, String choice) {
        var list = new Select(field(label));
        var found = list.getOptions().stream().map(WebElement::getText).filter(it -> it.strip().startsWith(choice))
                .findFirst().orElseThrow(() -> new AssertionError(label + " does not offer " + choice));
        list.selectByVisibleText(found);
        return this;
    }

    /// Takes a file from the own machine.
    public Person attaches(String label, Path file) {
        field(label).sendKeys(file.toAbsolutePath().toString());
        return this;
    }

    /// Ticks a box.
    public Person ticks(String label) {
        click(find("//main//label[contains(normalize-space(.), '" + label + "')]//input[@type='checkbox']"));
        return this;
    }

    /// Looks for words on the page, and waits for them as a person would.
    public Person sees(String... words) {
        for (var each : words) {
            try {
                browser.waitFor(By.xpath("//body[contains(normalize-space(.), '" + each + "')]"));
            } catch (TimeoutException never) {
                throw new AssertionError("“" + each + "” is not on " + browser.chromium().getCurrentUrl() + ":\n"
                        + browser.text(), never);
            }
        }
        return this;
    }

    /// Finds no such words on the page.
    public Person doesNotSee(String... words) {
        assertThat(browser.text()).doesNotContain(words);
        return this;
    }

    /// The parts of the year that the head of the page offers.
    public List<String> sections() {
        return browser.chromium().findElements(By.cssSelector("nav.nav a")).stream().map(WebElement::getText).toList();
    }

    /// Where a link leads.
    public String addressOf(String words) {
        return find("//main//a[starts-with(normalize-space(.), '" + words + "')]").getDomAttribute("href");
    }

    /// The words in the part of the page that is not the same on every page.
    public String main() {
        return browser.chromium().findElement(By.id("main")).getText();
    }

    private static String clickable(String saying) {
        return "//*[(self::a or self::button or self::summary) and " + saying + "]";
    }

    private WebElement field(String label) {
        var found = found("//main//label[normalize-space(.) = '" + label + "']",
                "//main//label[starts-with(normalize-space(.), '" + label + "')]",
                "//main//*[@aria-label='" + label + "']");
        var of = found.getDomAttribute("for");
        return of == null ? found : browser.chromium().findElement(By.id(of));
    }

    private WebElement find(String path) {
        return found(path);
    }

    /// The first thing to be seen at the first of these paths that leads to one; waits for it as a person would.
    private WebElement found(String... paths) {
        try {
            return new WebDriverWait(browser.chromium(), Duration.ofSeconds(20))
                    .ignoring(StaleElementReferenceException.class)
                    .until(it -> Arrays.stream(paths).flatMap(path -> it.findElements(By.xpath(path)).stream())
                            .filter(WebElement::isDisplayed).findFirst().orElse(null));
        } catch (TimeoutException never) {
            throw new AssertionError(String.join(" or ", paths) + " is not on " + browser.chromium().getCurrentUrl()
                    + ":\n" + browser.text(), never);
        }
    }

    /// Clicks, and goes on when the page that was clicked on has given way to the next one, if it does so.
    private void click(WebElement element) {
        browser.chromium().executeScript(LEAVING, element);
        element.click();
        new WebDriverWait(browser.chromium(), Duration.ofSeconds(20)).until(it -> browser.chromium()
                .executeScript("return window.leaving !== true && document.readyState === 'complete'").equals(true));
    }
}
