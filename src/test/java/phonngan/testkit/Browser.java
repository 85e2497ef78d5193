package phonngan.testkit;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/// A reader at a real Chromium, the one of the system. Screenshots are kept below `target/screenshots`.
public final class Browser implements AutoCloseable {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final List<String> AXE = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
            "best-practice");

    private final ChromeDriver chromium;
    private final String root;

    private Browser(ChromeDriver chromium, String root) {
        this.chromium = chromium;
        this.root = root;
    }

    /// Opens one.
    ///
    /// @param root the address of the service, without a slash at its end
    public static Browser at(String root) {
        var options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--disable-dev-shm-usage", "--force-prefers-reduced-motion", "--lang=en-US");
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.WARNING);
        options.setCapability("goog:loggingPrefs", logs);
        var service = new ChromeDriverService.Builder().usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile())
                .build();
        return new Browser(new ChromeDriver(service, options), root);
    }

    /// The browser itself, to click and type.
    public ChromeDriver chromium() {
        return chromium;
    }

    /// Makes the page as wide as a screen or a phone.
    public Browser wide(int width, int height) {
        chromium.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
        chromium.manage().window().setSize(new Dimension(width, height));
        return this;
    }

    /// Lets the browser hold the stay of somebody who is signed in, in place of whoever was.
    public Browser as(Reader reader) {
        open("/sign-in");
        chromium.manage().deleteAllCookies();
        if (!reader.token().isEmpty()) {
            chromium.manage().addCookie(new Cookie(Reader.COOKIE, reader.token()));
        }
        return this;
    }

    /// Opens a page of the service.
    public Browser open(String path) {
        chromium.get(root + path);
        return this;
    }

    /// Waits until something is there that a script puts into the page.
    ///
    /// @throws org.openqa.selenium.TimeoutException when it does not come
    public Browser waitFor(By something) {
        new WebDriverWait(chromium, Duration.ofSeconds(20))
                .until(it -> !it.findElements(something).isEmpty());
        return this;
    }

    /// The text that a reader sees.
    public String text() {
        return (String) chromium.executeScript("return document.body.innerText");
    }

    /// What assistive technology could not use: axe's rules that are broken and where; empty when none is.
    public List<String> axe() {
        return new AxeBuilder().withTags(AXE).analyze(chromium).getViolations().stream().map(Browser::told).toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().limit(3).map(it -> it.getHtml()).toList();
    }

    /// How many pixels the page is wider than the window; 0 when nothing has to be pushed sideways.
    public long overflow() {
        return (Long) chromium.executeScript(
                "return Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)");
    }

    /// What the browser complained of since the last time, such as something that the page's policy forbids.
    public List<String> complaints() {
        return chromium.manage().logs().get(LogType.BROWSER).getAll().stream().map(it -> it.getMessage()).toList();
    }

    /// Opens a page of the service and prints it.
    ///
    /// @return the PDF
    public byte[] print(String path) {
        var printed = open(path).chromium.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true));
        return Base64.getDecoder().decode((String) printed.get("data"));
    }

    /// Keeps a picture of the window.
    public Browser keep(String name) {
        try {
            Files.createDirectories(SCREENSHOTS);
            Files.write(SCREENSHOTS.resolve(name + ".png"), chromium.getScreenshotAs(OutputType.BYTES));
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        chromium.quit();
    }
}
