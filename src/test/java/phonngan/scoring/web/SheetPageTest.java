package phonngan.scoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import phonngan.app.store.StoreSettings;
import phonngan.testkit.CommandDesk;
import phonngan.access.Role;
import phonngan.testkit.Reader;
import phonngan.testkit.ServedYear;

/// The list of people and everybody's sheet, as a reader without scripts gets them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SheetPageTest {
    private static final String PEOPLE = ServedYear.YEAR + "/people";

    /// The year as it was left; nobody has it open.
    private CommandDesk desk;
    private ServedYear year;
    private Reader reader;

    @BeforeAll
    void open(@TempDir Path home, @TempDir Path served) {
        ServedYear.in(home).close();
        desk = CommandDesk.in(home);
        year = serve(desk.copiedTo(served));
        reader = year.as(Role.STRATEGY);
    }

    private static ServedYear serve(CommandDesk desk) {
        return ServedYear.serve(StoreSettings.from(desk.environment()));
    }

    @AfterAll
    void close() {
        year.close();
    }

    @Test
    void whatEverySheetShowsAddsUpToWhatTheCommandPrints(@TempDir Path scratch) throws IOException {
        var printed = new TreeMap<String, BigDecimal>();
        desk.list("scores --year 2566", scratch).stream().skip(1).map(it -> it.split(",", -1)).forEach(
                it -> printed.merge(it[0], it[5].isEmpty() ? BigDecimal.ZERO : new BigDecimal(it[5]), BigDecimal::add));

        var shown = new TreeMap<String, BigDecimal>();
        for (var sheet : everySheet()) {
            var page = page(sheet);
            var total = BigDecimal.ZERO;
            for (var indicator : page.select("section.indicator")) {
                var points = points(indicator);
                assertThat(sumOfReasons(indicator)).as(sheet + " " + indicator.id()).isEqualByComparingTo(points);
                total = total.add(points);
            }
            assertThat(new BigDecimal(page.select(".sum strong").text())).as(sheet).isEqualByComparingTo(total);
            assertThat(page.select(".sum span").text()).as(sheet).matches(
                    "คะแนนฐาน [\\d.]+ \\+ คะแนนบวกเพิ่ม [\\d.]+ = " + page.select(".sum strong").text() + " คะแนน");
            shown.put(sheet.replaceFirst(".*/", ""), total);
        }

        assertThat(shown).containsExactlyEntriesOf(printed).hasSizeGreaterThan(30);
    }

    private static BigDecimal points(Element indicator) {
        var shown = indicator.select(".points-figure strong").text();
        return shown.equals("–") ? BigDecimal.ZERO : new BigDecimal(shown);
    }

    private static BigDecimal sumOfReasons(Element indicator) {
        return indicator.select("[data-adds]").eachAttr("data-adds").stream().map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void fromEveryPointTheEvidenceTheDecisionTheRuleAndTheRunAreTwoClicksAway() throws IOException {
        int points = 0;
        var furtherClicks = new TreeSet<String>();
        for (var pool : List.of("teacher", "plan", "finance", "staff", "district")) {
            for (var row : page(ServedYear.YEAR + "/ranking?pool=" + pool).select("table.ranking tbody tr .why a")) {
                // the first click; what follows lies on that page, behind at most one further click
                var page = page(row.attr("href"));
                assertThat(page.select(".head-sum").text()).contains("การคำนวณครั้งที่ 3", "a3be7794dcac");
                for (var indicator : page.select("section.indicator")) {
                    if (points(indicator).signum() > 0) {
                        points++;
                        var proof = indicator.select(".part.counted details .proof-of");
                        assertThat(proof).as(indicator.id()).isNotEmpty();
                        assertThat(proof.select(".facts").eachText()).allMatch(it -> it.contains("รหัสคำตอบ"));
                        assertThat(proof.select(".decisions li").eachText()).isNotEmpty()
                                .allMatch(it -> it.matches(".*โดย .+ เมื่อ .+ น\\..*"));
                        var rule = ServedYear.YEAR + "/rules/" + indicator.id();
                        assertThat(indicator.select("a").eachAttr("href")).as(indicator.id()).contains(rule);
                        furtherClicks.add(rule);
                        furtherClicks.addAll(proof.select(".facts a:not(.outside)").eachAttr("href"));
                    }
                }
            }
        }
        assertThat(points).isGreaterThan(50);
        for (var link : furtherClicks) {
            assertThat(request(link).execute().statusCode()).as(link).isEqualTo(200);
        }
        assertThat(furtherClicks).hasSizeGreaterThan(points);
    }

    @Test
    void sevenPointsAreFiveAndTwoEachWithItsEvidence() throws IOException {
        var honour = page(PEOPLE + "/S0013").select("#honour-student").first();

        assertThat(honour.select(".points-figure p").text()).isEqualTo("7 = 5 + 2 จากเต็ม 5");
        assertThat(honour.select(".part.counted > ul > li").eachAttr("data-adds")).containsExactly("5", "2");
        assertThat(honour.select(".part.next li").text()).startsWith("จะได้ 8 คะแนน");
        assertThat(honour.select(".proof-of").text()).contains("A-001", "A-002", "S0002");
    }

    @Test
    void aCorrectionNamesItsMakerTheReasonAndBothValues() throws IOException {
        var corrections = new ArrayList<String>();
        for (var sheet : everySheet()) {
            corrections.addAll(page(sheet).select(".decisions li:has(.correction)").eachText());
        }

        assertThat(corrections).isNotEmpty()
                .allMatch(it -> it.matches("\\S+ +โดย .+ เมื่อ .+ เหตุผล: .+ (แก้|ระบุ).+ “.+”"));
    }

    @Test
    void aLinkOfEvidenceTellsNobodyWhereTheReaderComesFrom() throws IOException {
        var links = new ArrayList<Element>();
        for (var sheet : everySheet()) {
            links.addAll(page(sheet).select("a.outside"));
        }

        assertThat(links).isNotEmpty().allMatch(it -> it.attr("rel").contains("noreferrer"))
                .allMatch(it -> it.attr("href").matches("https?://.+"));
    }

    @Test
    void theDrawerTellsTheSameInShort() throws IOException {
        var drawer = request(PEOPLE + "/S0013/why").header("HX-Request", "true").execute();

        assertThat(drawer.body().strip()).startsWith("<div class=\"drawer-in\">");
        assertThat(drawer.parse().select("#drawer-title").text()).isEqualTo("นายอานนท์ รักเรียนรู้");
        assertThat(drawer.parse().select(".sum").text()).isEqualTo("19 คะแนนฐาน 17 + คะแนนบวกเพิ่ม 2 = 19 คะแนน");
        assertThat(drawer.parse().select(".whys .whys-head strong").eachText().stream().mapToInt(Integer::parseInt)
                .sum()).isEqualTo(19);
        assertThat(drawer.parse().select(".ways a").eachAttr("href")).contains(PEOPLE + "/S0013#honour-student",
                ServedYear.YEAR + "/rules/honour-student");
    }

    @Test
    void withoutScriptsTheDrawersAddressLeadsToTheSheet() throws IOException {
        assertThat(request(PEOPLE + "/S0013/why").followRedirects(true).execute().url().getPath())
                .isEqualTo(PEOPLE + "/S0013");
    }

    @Test
    void whoMovedIsShownWithEveryPeriod() throws IOException {
        var moved = new ArrayList<Integer>();
        for (var sheet : everySheet()) {
            var periods = page(sheet).select(".periods li").size();
            if (periods > 0) {
                moved.add(periods);
            }
        }

        assertThat(moved).isNotEmpty().allMatch(it -> it > 1);
    }

    @Test
    void whoIsNotMeasuredInTheRoundIsToldWhy() throws IOException {
        assertThat(page(PEOPLE + "/S0030").select("main").text()).contains("ไม่มีคะแนนในรอบนี้", "โปรดตรวจวันเริ่ม");
        assertThat(request(PEOPLE + "/nobody").execute().statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"'',37", "?group=teacher,19", "?q=อานนท์,1", "?unit=D-01&group=district,1", "?q=ใครเอ่ย,0"})
    void theListFindsByNameGroupAndUnit(String query, int found) throws IOException {
        var page = page(PEOPLE + query);

        assertThat(page.select("table.people tbody tr")).hasSize(found);
        assertThat(page.select("[role=status]").text()).startsWith("พบ " + found + " ราย");
    }

    @Test
    void aUnitIsListedWithAllBelowIt() throws IOException {
        var all = page(PEOPLE).select("table.people tbody tr").size();
        var top = page(PEOPLE).select("#unit option").eachAttr("value").stream().filter(it -> !it.isEmpty())
                .mapToInt(it -> count("?unit=" + it)).max().orElseThrow();

        assertThat(top).isEqualTo(all);
    }

    private int count(String query) {
        try {
            return page(PEOPLE + query).select("table.people tbody tr").size();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    @ParameterizedTest
    @CsvSource({"base = base + 100", "bonus = bonus + 100", "'base = base + 100, bonus = bonus - 100'",
            "state = 'AWAITING'", "counted = ''"})
    void whereAKeptFigureWasAlteredNoScoreIsShown(String alteration, @TempDir Path home) throws Exception {
        var altered = desk.copiedTo(home);
        alter(StoreSettings.from(altered.environment()), alteration);
        try (var served = serve(altered)) {
            var sheet = served.as(Role.STRATEGY).request(PEOPLE + "/S0013").get();
            assertThat(sheet.select(".notice.bad").first().text()).startsWith("ไม่แสดงคะแนน");
            assertThat(sheet.select(".sum")).isEmpty();
            assertThat(sheet.select("section.indicator.differs").eachAttr("id")).containsExactly("honour-student");
            assertThat(sheet.select("#honour-student .points-figure").text()).isEqualTo("–");
            var drawer = served.as(Role.STRATEGY).request(PEOPLE + "/S0013/why").header("HX-Request", "true").get();
            assertThat(drawer.select(".sum")).isEmpty();
            assertThat(drawer.select(".whys .differs")).hasSize(1);
        }
    }

    private static void alter(StoreSettings store, String alteration) throws SQLException {
        try (var connection = DriverManager.getConnection(store.url(), store.user(), store.password());
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("update run_line set " + alteration
                    + " where subject_id = 'S0013' and indicator = 'honour-student'")).isPositive();
        }
    }

    @Test
    void aFigureThatTheLedgerDoesNotHaveYetIsNamed(@TempDir Path home, @TempDir Path scratch) throws Exception {
        var decisions = Files.writeString(scratch.resolve("decisions.csv"),
                """
                form,response_key,decision,reviewer,decided_at,reason
                student-awards-2566,A-002,reject,S0001,2023-10-20T09:00:00+07:00,เอกสารเป็นของผู้อื่น
                """);
        var later = desk.copiedTo(home).typeWell("review load " + decisions).typeWell("score --year 2566");
        try (var served = serve(later)) {
            var sheet = served.as(Role.STRATEGY).request(PEOPLE + "/S0013").get();

            assertThat(sheet.select(".notice").text()).startsWith("ต่างจากบัญชี").contains("1 ตัวชี้วัด");
            assertThat(sheet.select("#honour-student .badge.warning").text()).isEqualTo("ในบัญชี 5 + 2");
            assertThat(sheet.select("#honour-student .points-figure strong").text()).isEqualTo("5");
        }
    }

    private List<String> everySheet() throws IOException {
        return page(PEOPLE).select("table.people tbody th a").eachAttr("href");
    }

    private Document page(String path) throws IOException {
        return request(path).execute().parse();
    }

    private Connection request(String path) {
        return reader.request(path);
    }
}
