package phonngan.approval.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import phonngan.access.Role;
import phonngan.testkit.Browser;
import phonngan.testkit.ListedYear;
import phonngan.testkit.Reader;
import phonngan.testkit.ServedYear;

/// The list in every state in which somebody has to decide, on a screen and on a phone; one list of the year waits for
/// the director, after one was approved and reopened.
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListInBrowserTest {
    private static final List<List<String>> PAGES = List.of(List.of("list-decide", ListedYear.ROUND + "/2", "director"),
            List.of("list-of-committee", ListedYear.ROUND + "/2", "committee"),
            List.of("list-reopened", ListedYear.ROUND + "/1", "director"),
            List.of("list-print", ListedYear.ROUND + "/1/print", "director"),
            List.of("list-compare", ListedYear.ROUND + "/compare", "director"),
            List.of("list-propose", ListedYear.ROUND + "/propose", "strategy"),
            List.of("list-resolve", ListedYear.ROUND + "/resolve", "committee"),
            List.of("list-check", "/public/check?code=0000-0000-0000-0000-0000", "nobody"),
            List.of("lists", ListedYear.LIST, "strategy"),
            List.of("consent", ServedYear.YEAR + "/mine/consent", "staff"));

    private ListedYear listed;
    private Browser browser;
    private Reader director;
    private Reader strategy;
    private Reader committee;
    private Reader staff;

    @BeforeAll
    void open(@TempDir Path home) {
        listed = ListedYear.in(home);
        browser = Browser.at(listed.year().address());
        director = listed.approved();
        strategy = listed.as(Role.STRATEGY);
        committee = listed.as(Role.ANNUAL_COMMITTEE);
        staff = listed.year().as(Role.STAFF, "S0022", "");
        strategy.post(ListedYear.ROUND + "/reopen", "reason", "พบรางวัลระดับประเทศที่ตกหล่นหนึ่งรายการ");
        director.post(ListedYear.ROUND + "/reopen/agree");
        listed.form(director, "/differ", "pool", "teacher", "subject", "S0016", "wish", "leave-out", "reason",
                "อยู่ระหว่างสอบวินัย");
        listed.form(director, "/differ", "pool", "teacher", "subject", "S0013", "wish", "take-in", "reason",
                "คะแนนเท่ากันและดูแลสองตำบล");
        listed.propose(strategy);
        listed.resolve(committee, ListedYear.parse(committee.get(ListedYear.ROUND + "/resolve"))
                .select("input[name=shown]").attr("value"), "S0001", "FOR", "S0002", "FOR");
    }

    @AfterAll
    void close() {
        browser.close();
        listed.close();
    }

    static Stream<Arguments> everyPage() {
        return PAGES.stream().flatMap(page -> Stream.of("th", "en").flatMap(language -> Stream.of(1366, 390)
                .map(width -> Arguments.of(page.get(0), page.get(1), page.get(2), language, width))));
    }

    @ParameterizedTest(name = "{0} {3} {4}")
    @MethodSource("everyPage")
    void isReadableByEverybody(String name, String path, String who, String language, int width) {
        browser.as(switch (who) {
            case "director" -> director;
            case "strategy" -> strategy;
            case "committee" -> committee;
            case "staff" -> staff;
            default -> listed.year().asNobody();
        }).wide(width, width == 390 ? 844 : 768).open(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
        browser.keep(String.join("-", name, language, Integer.toString(width)));

        assertThat(browser.axe()).isEmpty();
        assertThat(browser.overflow()).isZero();
        assertThat(browser.complaints()).isEmpty();
    }
}
