package phonngan.ranking.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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

/// The ranking as a reader without scripts gets it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RankingPageTest {
    private static final String RANKING = ServedYear.YEAR + "/ranking";

    private ServedYear year;
    private Reader reader;
    private CommandDesk desk;

    @BeforeAll
    void open(@TempDir Path home) {
        year = ServedYear.in(home);
        reader = year.as(Role.STRATEGY);
        desk = CommandDesk.in(home);
    }

    @AfterAll
    void close() {
        year.close();
    }

    @Test
    void everyPlaceIsTheOneThatTheCommandPrints(@TempDir Path scratch) throws IOException {
        for (var pool : List.of("teacher", "plan", "finance", "staff", "district")) {
            var printed = desk.list("rank --year 2566 --pool " + pool, scratch).stream().skip(1)
                    .map(it -> it.split(",")).map(it -> String.join(" ", it[1], it[2], it[7], it[8])).toList();

            assertThat(rows(page("?pool=" + pool))).as(pool).isEqualTo(printed);
        }
    }

    /// Rank, id, total and whether somebody shares the rank.
    private static List<String> rows(Document page) {
        return page.select("table.ranking tbody tr:not(.pay-line)").stream()
                .map(it -> String.join(" ", it.select(".rank strong").text(),
                        it.select(".why a").attr("id").replace("why-", ""), it.select(".total strong").text(),
                        Boolean.toString(it.select(".rank").text().contains("ร่วม"))))
                .toList();
    }

    @Test
    void saysByWhichPostingTheOrderStands() throws IOException {
        assertThat(page("").select(".source").text()).startsWith("จากคะแนนที่ลงบัญชีแล้ว")
                .contains("ลงบัญชีครั้งที่ 1 จากการคำนวณครั้งที่ 2");
    }

    @Test
    void peopleAndUnitsAreNeverInOneList() throws IOException {
        assertThat(page("?pool=teacher").select(".tiles dt").first().text()).isEqualTo("บุคลากร");
        assertThat(page("?pool=district").select(".tiles dt").first().text()).isEqualTo("หน่วยงาน");
        assertThat(page("?pool=district").select(".ranking tbody th").eachText()).allMatch(it -> it.startsWith("สกร."));
    }

    @Test
    void aPoolThatNoPlanPaysHasNoLine() throws IOException {
        var page = page("?pool=district");

        assertThat(page.select(".pay-line, .notice, .state")).isEmpty();
        assertThat(page.select(".tiles").text()).contains("ยังไม่มีแผนจัดสรรของกลุ่มนี้");
    }

    @Test
    void aTieAcrossTheLineIsShownAndLeftToTheCommittee() throws IOException {
        desk.typeWell("plan load sample-forms/office/plan-with-tie.yaml");

        var page = page("?pool=teacher");
        assertThat(page.select(".notice").text()).startsWith("ต้องมีมติคณะกรรมการ").contains("19 คะแนนเท่ากัน",
                "เหลือเพียง 1 ที่", "นายอานนท์ รักเรียนรู้", "นายวิทยา ลิขิตฟ้า");
        assertThat(page.select("tr.place-at-the-line .why a").eachAttr("id")).containsExactly("why-S0013",
                "why-S0016");
        assertThat(page.select("tr.pay-line").first().previousElementSibling().select(".why a").attr("id"))
                .isEqualTo("why-S0016");
        assertThat(page.select("svg.chart text").eachText()).contains("เส้นโควตา 19 คะแนน");
    }

    @Test
    void aDecidedTieTellsTheDecision() throws IOException {
        desk.typeWell("plan load sample-forms/office/plan-with-tie-decided.yaml");

        var page = page("?pool=teacher");
        assertThat(page.select(".notice, tr.place-at-the-line")).isEmpty();
        assertThat(page.select("tr.place-inside .why a").eachAttr("id")).containsExactly("why-S0022", "why-S0016");
        assertThat(page.select("tr:has(#why-S0013) .state").text()).startsWith("นอกโควตา").contains("ครั้งที่ 3/2566",
                "จับสลาก");
    }

    @Test
    void whoIsInsideIsWhoReceives(@TempDir Path scratch) throws IOException {
        desk.typeWell("plan load sample-forms/office/plan-2566.yaml");
        var receiving = desk.list("allocate --year 2566 --plan sample-forms/office/plan-2566.yaml"
                + " --pay sample-forms/office/pay.csv", scratch).stream().skip(1).map(it -> it.split(","))
                .filter(it -> it[0].equals("teacher") && !it[2].isEmpty() && !it[3].equals("0.00"))
                .map(it -> "why-" + it[2]).toList();

        assertThat(page("?pool=teacher").select("tr.place-inside .why a").eachAttr("id")).isEqualTo(receiving)
                .hasSize(5);
        assertThat(page("?pool=teacher").select("tr.place-not-eligible .reason").eachText()).isNotEmpty()
                .allMatch(it -> it.contains("แผนกำหนด") || it.contains("ไม่ได้ปฏิบัติงาน"));
    }

    @Test
    void anotherOrderOrASearchDrawsNoLine() throws IOException {
        desk.typeWell("plan load sample-forms/office/plan-2566.yaml");

        assertThat(page("?pool=teacher").select(".pay-line")).hasSize(1);
        assertThat(page("?pool=teacher&sort=bonus").select(".pay-line")).isEmpty();
        assertThat(page("?pool=teacher&q=ดงตาล").select(".pay-line")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"bonus,descending,S0022", "-bonus,ascending,S0014", "name,ascending,S0022"})
    void columnsSortByPlainLinks(String sort, String said, String first) throws IOException {
        var page = page("?pool=teacher&sort=" + sort);

        assertThat(rows(page).getFirst().split(" ")[1]).isEqualTo(first);
        assertThat(page.select("th[aria-sort=" + said + "] a").attr("id")).isEqualTo("sort-" + sort.replace("-", ""));
        assertThat(page.select("th a.sort").eachAttr("href")).allMatch(it -> it.startsWith(RANKING + "?pool=teacher"));
    }

    @Test
    void aScriptThatSortsGetsTheListAlone() throws IOException {
        var list = request("?pool=teacher&sort=base").header("HX-Request", "true").execute();

        assertThat(list.body().strip()).startsWith("<table");
        assertThat(list.parse().select("#sort-base")).hasSize(1);
        assertThat(request("").header("HX-Request", "true").header("HX-History-Restore-Request", "true").execute()
                .body()).startsWith("<!doctype html>");
    }

    @Test
    void wordsThatFindNobodySayWhatToDo() throws IOException {
        assertThat(page("?pool=teacher&q=<script>").select(".empty").text()).contains("ไม่พบ", "<script>");
        assertThat(page("?pool=teacher&q=<script>").select("main script")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"?pool=nobody,404", "?round=99m,404", "?page=soon,400", "?page=-5,200", "?page=999,200",
            "?sort=nonsense,200"})
    void strangeAddressesAreAnsweredPolitely(String query, int status) throws IOException {
        assertThat(request(query).execute().statusCode()).isEqualTo(status);
    }

    @Test
    void beforeAnythingIsPostedTheOrderIsProvisionalAndBeforeThatThePageTeaches(@TempDir Path home)
            throws IOException {
        var early = CommandDesk.in(home).typeWell("catalogue load config/catalogue/2566")
                .typeWell("roster load sample-forms/office/units.csv --year 2566")
                .typeWell("roster load sample-forms/office/staff.csv --year 2566");
        try (var served = ServedYear.serve(StoreSettings.from(early.environment()))) {
            var strategy = served.as(Role.STRATEGY);
            var nothing = strategy.request(RANKING).get();
            assertThat(nothing.select(".empty code").eachText()).containsExactly("phonngan score --year 2566",
                    "phonngan score --year 2566 --post");

            early.typeWell("score --year 2566");

            var provisional = strategy.request(RANKING).get();
            assertThat(provisional.select(".notice").text()).startsWith("ชั่วคราว").contains("การคำนวณครั้งที่ 1");
            assertThat(provisional.select(".source")).isEmpty();
            assertThat(provisional.select(".rank")).allMatch(it -> it.text().equals("1 ร่วม"));

            early.typeWell("score --year 2566");

            assertThat(strategy.request(RANKING).get().select(".notice").text())
                    .contains("การคำนวณครั้งที่ 2");
        }
    }

    private Document page(String query) throws IOException {
        return request(query).execute().parse();
    }

    private Connection request(String query) {
        return reader.request(RANKING + query);
    }
}
