package phonngan.approval.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import phonngan.access.Role;
import phonngan.testkit.Browser;
import phonngan.testkit.ListedYear;
import phonngan.testkit.Reader;
import phonngan.testkit.ServedYear;

/// What a browser makes of pages that people print, leaf by leaf; the list is so long that it needs several.
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListOnPaperInBrowserTest {
    private static final String PLAN = """
                                       fiscal_year: 2566
                                       round: 12m
                                       pools:
                                         - { id: teacher, pot: "19000.00", quota: { heads: 19 }, method: equal, at_the_line: include-all }
                                       """;

    private ListedYear listed;
    private Browser browser;
    private Reader director;

    @BeforeAll
    void open(@TempDir Path home) throws IOException {
        listed = ListedYear.in(home, Files.writeString(home.resolve("plan.yaml"), PLAN));
        browser = Browser.at(listed.year().address());
        director = listed.approved();
    }

    @AfterAll
    void close() {
        browser.close();
        listed.close();
    }

    @Test
    void theListBeginsOnItsFirstLeafAndItsCodeStandsOnEveryOne() {
        var code = ListedYear.parse(director.get(ListedYear.ROUND + "/1/print")).select(".seal-code").text();
        var leaves = leaves(browser.as(director).print(ListedYear.ROUND + "/1/print"));

        assertThat(leaves).hasSizeBetween(2, 4).allSatisfy(it -> assertThat(it).contains(code));
        assertThat(leaves.getFirst()).contains("1,000.00", "1/" + leaves.size());
    }

    @Test
    void nobodySignsOnALeafWithoutNames() {
        var leaves = leaves(browser.as(director).print(ListedYear.ROUND + "/1/print"));

        assertThat(leaves.getLast()).contains("1,000.00", "19,000.00", "/public/check", "…………");
        assertThat(leaves.subList(0, leaves.size() - 1)).allSatisfy(it -> assertThat(it).doesNotContain("…………"));
    }

    @Test
    void thePlanBeginsOnItsFirstLeaf() {
        assertThat(leaves(browser.as(listed.as(Role.STRATEGY)).print(ServedYear.YEAR + "/plan")).getFirst())
                .contains("19,000.00", "1,000.00");
    }

    @Test
    void theGridLiesAcrossTheLeafWithAllItsIndicators() throws IOException {
        var at = ServedYear.YEAR + "/grid?group=teacher";
        var strategy = listed.as(Role.STRATEGY);
        var printed = browser.as(strategy).print(at);
        var columns = ListedYear.parse(strategy.get(at)).select("table.grid thead th").size();

        try (var paper = Loader.loadPDF(printed)) {
            var size = paper.getPage(0).getMediaBox();
            assertThat(size.getWidth()).isGreaterThan(size.getHeight());
        }
        assertThat(columns).isGreaterThan(3);
        browser.chromium().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        browser.wide(1047, 718);
        assertThat(browser.overflow()).isZero();
        browser.chromium().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }

    private static List<String> leaves(byte[] printed) {
        try (PDDocument paper = Loader.loadPDF(printed)) {
            var leaves = new ArrayList<String>();
            for (int leaf = 1; leaf <= paper.getNumberOfPages(); leaf++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(leaf);
                stripper.setEndPage(leaf);
                leaves.add(stripper.getText(paper));
            }
            return leaves;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
