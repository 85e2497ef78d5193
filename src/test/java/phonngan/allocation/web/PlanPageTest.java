package phonngan.allocation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import phonngan.access.Role;
import phonngan.common.Transactions;
import phonngan.common.YearShelf;
import phonngan.cycle.Phase;
import phonngan.cycle.YearAct;
import phonngan.cycle.YearActs;
import phonngan.testkit.CommandDesk;
import phonngan.testkit.Reader;
import phonngan.testkit.ServedYear;

/// The incentive plan as a reader without scripts looks at it and replaces it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanPageTest {
    private static final String PLAN = ServedYear.YEAR + "/plan";
    private static final Path OFFICE = Path.of("sample-forms/office");

    private ServedYear year;
    private Reader strategy;
    private CommandDesk desk;

    @BeforeAll
    void open(@TempDir Path home) throws IOException {
        year = ServedYear.in(home);
        strategy = year.as(Role.STRATEGY);
        desk = CommandDesk.in(home);
        assertThat(strategy.get(PLAN).parse().select(".empty h2").text()).isEqualTo("ยังไม่มีแผนจัดสรรของปีนี้");
    }

    @BeforeEach
    void aPlanWithATieServes() {
        desk.typeWell("plan load sample-forms/office/plan-with-tie.yaml");
    }

    @AfterAll
    void close() {
        year.close();
    }

    @Test
    void aTieIsLeftStandingWithItsNamesAndWhatTheCommitteeHasToDo() throws IOException {
        var page = page();

        assertThat(page.select(".notice").text()).contains("ต้องมีมติคณะกรรมการ", "นายอานนท์ รักเรียนรู้ (S0013)",
                "นายวิทยา ลิขิตฟ้า (S0016)", "เหลือเพียง 1 ที่", "tie_decisions", "P-620");
        assertThat(page.select("table.shares")).isEmpty();
    }

    @Test
    void aPlanIsLookedAtFirstAndKeptOnlyWhenSomebodyConfirms() throws IOException {
        var preview = strategy.postFile(PLAN + "/preview", "plan", "plan-with-tie-decided.yaml",
                bytes("plan-with-tie-decided.yaml")).parse();
        assertThat(preview.select("h1").text()).isEqualTo("ถ้าใช้แผนนี้");
        assertThat(preview.select("tr:contains(S0016)").text()).contains("รอมติ", "ในโควตา");
        assertThat(page().select(".notice").text()).contains("ต้องมีมติคณะกรรมการ");

        assertThat(strategy
                .post(PLAN, "plan", preview.select("textarea[name=plan]").first().wholeText().replaceFirst("^\n", ""))
                .statusCode())
                .isEqualTo(303);
        var page = page();
        assertThat(page.select(".lead").text()).contains("web:");
        assertThat(page.select(".shares tbody").text()).contains("S0016").doesNotContain("S0013");
        assertThat(page.select(".pool").text()).contains("จับสลาก");
        assertThat(strategy.get(PLAN + "/plan.yaml").body())
                .isEqualTo(new String(bytes("plan-with-tie-decided.yaml"), StandardCharsets.UTF_8));
    }

    @Test
    void everyPoolAddsUpToItsPotAndTheFileIsWhatTheCommandPrints(@TempDir Path scratch) throws IOException {
        desk.typeWell("plan load sample-forms/office/plan-with-tie-decided.yaml");
        var printed = desk.list("allocate --year 2566 --plan sample-forms/office/plan-with-tie-decided.yaml", scratch);

        assertThat(strategy.get(PLAN + "/allocation.csv").body().replace("\uFEFF", "").lines().toList())
                .isEqualTo(printed);
        for (var pool : page().select(".pool:has(table)")) {
            var sum = pool.select("tbody .money").eachText().stream().map(PlanPageTest::satang)
                    .mapToLong(Long::longValue).sum();
            assertThat(sum).isEqualTo(satang(pool.select("tfoot .money").text()));
        }
    }

    private static long satang(String grouped) {
        return Long.parseLong(grouped.replaceAll("[,.]", ""));
    }

    @Test
    void moneyByPayIsDraftedWithAPayFileThatIsKeptNowhere(@TempDir Path scratch) throws IOException {
        desk.typeWell("plan load sample-forms/office/plan-2566.yaml");
        assertThat(page().select(".notice").text()).contains("ต้องใช้ค่าตอบแทนรายเดือน");

        var drafted = strategy.postFile(PLAN + "/pay", "pay", "pay.csv", bytes("pay.csv"));
        assertThat(drafted.statusCode()).isEqualTo(200);
        assertThat(drafted.parse().select("table.shares")).isNotEmpty();
        var file = strategy.postFile(PLAN + "/pay", "pay", "pay.csv", bytes("pay.csv"), "as", "csv").body();
        assertThat(file.replace("\uFEFF", "").lines().toList())
                .isEqualTo(desk.list("allocate --year 2566 --plan sample-forms/office/plan-2566.yaml"
                        + " --pay sample-forms/office/pay.csv", scratch));
        assertThat(page().select("table.shares")).isEmpty();

        var wrong = strategy.postFile(PLAN + "/pay", "pay", "pay.csv", "staff_id,monthly_pay\nS0013,มาก\n"
                .getBytes(StandardCharsets.UTF_8));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.parse().select(".notice.bad").text()).contains("P-633");
    }

    @Test
    void aFileThatIsNoPlanIsRefusedWithItsFaultsAndNothingChanges() throws IOException {
        for (var text : List.of("", "{", "fiscal_year: 2566\nround: 99m\npools: []", "<script>alert(1)</script>")) {
            var answer = strategy.postFile(PLAN + "/preview", "plan", "แผน<b>.yaml",
                    text.getBytes(StandardCharsets.UTF_8));

            assertThat(answer.statusCode()).as(text).isEqualTo(422);
            var page = answer.parse();
            assertThat(page.select(".notice.bad").text()).contains("P-");
            assertThat(page.select("main script, main b:contains(yaml)")).isEmpty();
            assertThat(strategy.post(PLAN, "plan", text).statusCode()).isEqualTo(422);
        }
        assertThat(strategy.get(PLAN + "/plan.yaml").body())
                .isEqualTo(new String(bytes("plan-with-tie.yaml"), StandardCharsets.UTF_8));
    }

    @Test
    void theDirectorLooksAndStaffDoNot() throws IOException {
        var director = year.as(Role.DIRECTOR);
        assertThat(director.get(PLAN).parse().select("main form")).isEmpty();
        assertThat(director.post(PLAN, "plan", "x").statusCode()).isEqualTo(403);
        assertThat(director.postFile(PLAN + "/preview", "plan", "p.yaml", new byte[]{1}).statusCode()).isEqualTo(403);
        assertThat(year.as(Role.STAFF, "S0020", "").get(PLAN).statusCode()).isEqualTo(403);
        assertThat(year.as(Role.STAFF, "S0020", "").get(PLAN + "/allocation.csv").statusCode()).isEqualTo(403);
    }

    @Test
    void afterApprovalThePlanStandsAndThePageSaysWhy(@TempDir Path home) throws IOException {
        try (var later = ServedYear.in(home)) {
            var book = later.context().getBean(YearShelf.class).find("main", 2566).orElseThrow().book();
            later.context().getBean(Transactions.class)
                    .inOne(() -> later.context().getBean(YearActs.class).add(new YearAct(1, book, 1, Phase.FINAL,
                            Phase.APPROVED, "นายธีรเดช", Role.DIRECTOR, "cli:somebody",
                            Instant.parse("2023-11-01T03:00:00Z"), "อนุมัติตามที่เสนอ", "", null, null)));
            var reader = later.as(Role.STRATEGY);

            assertThat(reader.get(PLAN).parse().select(".notice.bad").text()).contains("ยังเปลี่ยนแผนไม่ได้", "P-701");
            assertThat(reader.get(PLAN).parse().select("#plan")).isEmpty();
            assertThat(reader.post(PLAN, "plan", new String(bytes("plan-2566.yaml"), StandardCharsets.UTF_8))
                    .statusCode()).isEqualTo(422);
            assertThat(reader.get(ServedYear.YEAR + "/cycle").parse().select("#now h2").text())
                    .isEqualTo("อนุมัติแล้ว");
        }
    }

    private Document page() throws IOException {
        return strategy.get(PLAN).parse();
    }

    private static byte[] bytes(String file) throws IOException {
        return Files.readAllBytes(OFFICE.resolve(file));
    }
}
