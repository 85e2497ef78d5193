package phonngan.allocation.yaml;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import phonngan.allocation.AllocationRule;
import phonngan.allocation.AtTheLine;
import phonngan.allocation.Eligibility;
import phonngan.allocation.IncentivePlan;
import phonngan.allocation.Quota;
import phonngan.common.Baht;
import phonngan.common.FiscalYear;
import phonngan.common.Language;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.Wording;

class IncentivePlanReaderTest {
    private static final String SOUND = """
                                        fiscal_year: 2566
                                        round: 12m
                                        eligibility: { employment_types: [government-employee], months_of_service: 8, on: "2023-10-01" }
                                        pools:
                                          - { id: teacher, pot: "120000.00", quota: { heads: 10 }, method: by-points, at_the_line: stop }
                                          - { id: plan, pot: "15000.00", quota: { percent: "25" }, method: by-rank, table: { "1": "9000.00", "2": "6000.00" }, at_the_line: include-all }
                                        tie_decisions:
                                          - { pool: teacher, chosen: [S0012], by: มติคณะกรรมการ ครั้งที่ 3/2566, on: "2023-10-20", reason: จับสลากต่อหน้าพยาน }
                                        """;

    @Test
    void everyKeyOfAPlanIsUnderstood() {
        var plan = understood(SOUND);
        assertThat(plan.year()).isEqualTo(new FiscalYear(2566));
        assertThat(plan.round()).isEqualTo("12m");
        assertThat(plan.eligibility())
                .isEqualTo(new Eligibility(List.of("government-employee"), 8, LocalDate.of(2023, 10, 1)));
        var teacher = plan.budgets().getFirst();
        assertThat(teacher.pool()).isEqualTo("teacher");
        assertThat(teacher.pot()).isEqualTo(Baht.of("120000.00"));
        assertThat(teacher.quota()).isEqualTo(new Quota.Heads(10));
        assertThat(teacher.rule()).isEqualTo(new AllocationRule.ByPoints());
        assertThat(teacher.atTheLine()).isEqualTo(AtTheLine.STOP);
        assertThat(teacher.place()).isEqualTo(new Place("2566.yaml", null, 5L, "pools[1]", null));
        var plans = plan.budgets().getLast();
        assertThat(plans.quota()).isEqualTo(new Quota.Percent(new BigDecimal("25")));
        assertThat(plans.rule())
                .isEqualTo(new AllocationRule.ByRank(List.of(Baht.of("9000.00"), Baht.of("6000.00"))));
        assertThat(plans.atTheLine()).isEqualTo(AtTheLine.INCLUDE_ALL);
        var ruling = plan.findDecision("teacher").orElseThrow();
        assertThat(ruling.chosen()).containsExactly("S0012");
        assertThat(ruling.by()).isEqualTo("มติคณะกรรมการ ครั้งที่ 3/2566");
        assertThat(ruling.on()).isEqualTo(LocalDate.of(2023, 10, 20));
        assertThat(ruling.reason()).isEqualTo("จับสลากต่อหน้าพยาน");
        assertThat(plan.findDecision("plan")).isEmpty();
    }

    @Test
    void whoMayReceiveAndWhatWasRuledMayBeLeftOut() {
        var plan = understood(
                """
                fiscal_year: 2566
                round: 12m
                pools:
                  - { id: teacher, pot: "1", quota: { heads: 0 }, method: equal, at_the_line: exclude-all }
                """);
        assertThat(plan.eligibility()).isEqualTo(Eligibility.EVERYBODY);
        assertThat(plan.decisions()).isEmpty();
    }

    @Test
    void eachConditionMayBeLeftOut() {
        assertThat(understood(SOUND.replaceFirst("eligibility: .*", "eligibility: { months_of_service: 6 }"))
                .eligibility()).isEqualTo(new Eligibility(List.of(), 6, null));
    }

    @Test
    void aByteOrderMarkIsNoPartOfThePlan() {
        assertThat(understood("\uFEFF" + SOUND).round()).isEqualTo("12m");
    }

    @Test
    void aReasonOverSeveralLinesIsPrintedOnOne() {
        assertThat(understood(SOUND.replace("reason: จับสลากต่อหน้าพยาน", "reason: \"จับสลาก\n\n    ต่อหน้าพยาน\""))
                .decisions().getFirst().reason()).isEqualTo("จับสลาก ต่อหน้าพยาน");
    }

    @Test
    void aConditionThatIsLeftBlankIsNone() {
        assertThat(understood(SOUND.replaceFirst("eligibility: .*", "eligibility:")).eligibility())
                .isEqualTo(Eligibility.EVERYBODY);
    }

    @Test
    void idsAreReadInTheSpellingInWhichTheyAreCompared() {
        assertThat(understood(SOUND.replace("[S0012]", "[\u200BS๐๐๑๒]")).decisions().getFirst().chosen())
                .containsExactly("S0012");
    }

    @Test
    void anUnknownKeyIsNamedWithItsLineAndTheKeysThereAre() {
        assertThat(problems(SOUND.replace("months_of_service", "months_of_work"))).isEqualTo(
                """
                3 eligibility.months_of_work unknown-key: eligibility.months_of_work: the key “months_of_work” is not known \
                / Write “months_of_service” or remove it; the keys known here are employment_types, months_of_service, on
                """);
        assertThat(problems(SOUND + "remark: ดี\n")).startsWith("9 remark unknown-key:");
    }

    @Test
    void moneyWithoutQuotationMarksIsAProblem() {
        assertThat(problems(SOUND.replace("\"120000.00\"", "120000.00"))).isEqualTo(
                """
                5 pools[1].pot unquoted-value: pools[1].pot: 120000.00 stands without quotes, so it is not text \
                / Put it in quotes: "120000.00"
                """);
    }

    @Test
    void aStaffIdOrPercentageWithoutQuotationMarksIsAProblem() {
        assertThat(problems(SOUND.replace("[S0012]", "[0012]")))
                .startsWith("8 tie_decisions[1].chosen[1] unquoted-value");
        assertThat(problems(SOUND.replace("\"25\"", "25"))).startsWith("6 pools[2].quota.percent unquoted-value");
        assertThat(problems(SOUND.replace("\"1\":", "1:"))).startsWith("6 pools[2].table.1 unquoted-value");
        assertThat(problems(SOUND.replace("round: 12m", "round: 12"))).startsWith("2 round unquoted-value");
    }

    @Test
    void moneyIsPlainDigitsWithAtMostTwoDecimals() {
        for (var wrong : List.of("120,000.00", "120000.001", "-5", "1e5", "๑๒๐", "12 บาท", ".50")) {
            assertThat(problems(SOUND.replace("120000.00", wrong))).as(wrong).startsWith(
                    "5 pools[1].pot plan-not-an-amount: pools[1].pot: “" + wrong + "” is not an amount of money");
        }
    }

    @Test
    void aPoolMayStandOnlyOnce() {
        assertThat(problems(SOUND.replace("id: plan", "id: teacher")))
                .isEqualTo("""
                           6 pools[2].id plan-duplicate-pool: pools[2].id: the pool teacher has a budget already \
                           / Put the money of the pool teacher into one entry
                           """);
    }

    @Test
    void aKeyMayStandOnlyOnce() {
        assertThat(problems(SOUND.replace("round: 12m", "round: 12m\nround: 6m"))).startsWith("3 round doubled-key:");
    }

    @Test
    void allMissingKeysAreNamed() {
        assertThat(problems("""
                            fiscal_year: 2566
                            pools:
                              - { id: teacher, pot: "10.00" }
                            """)).isEqualTo(
                """
                1 round missing-key: round: “round” is missing / Add the key “round” with its value
                3 pools[1].quota missing-key: pools[1].quota: “quota” is missing / Add the key “quota” with its value
                3 pools[1].method missing-key: pools[1].method: “method” is missing / Add the key “method” with its value
                3 pools[1].at_the_line missing-key: pools[1].at_the_line: “at_the_line” is missing \
                / Add the key “at_the_line” with its value
                """);
        assertThat(problems(SOUND.replace("pot: \"15000.00\", ", "")))
                .isEqualTo("""
                           6 pools[2].pot missing-key: pools[2].pot: “pot” is missing / Add the key “pot” with its value
                           """);
    }

    @Test
    void aMethodThatNobodyKnowsIsNamedWithThoseThereAre() {
        assertThat(problems(SOUND.replace("by-points", "by-luck")))
                .isEqualTo("""
                           5 pools[1].method unknown-word: pools[1].method: the word “by-luck” is not known \
                           / Write “by-rank”, or one of by-points, by-rank, equal, percent-of-pay
                           """);
        assertThat(problems(SOUND.replace("at_the_line: stop", "at_the_line: ask"))).startsWith(
                "5 pools[1].at_the_line unknown-word:").contains("one of exclude-all, include-all, stop");
    }

    @Test
    void aDayThatIsInNoCalendarOrInABuddhistYearIsAProblem() {
        for (var wrong : List.of("2023-02-29", "2023-9-1", "1/10/2566", "2566-10-01", "2023-13-01", "soon")) {
            assertThat(problems(SOUND.replace("2023-10-01", wrong))).as(wrong)
                    .startsWith("3 eligibility.on bad-day: eligibility.on: “" + wrong + "” is not a day");
        }
    }

    @Test
    void aCountIsAWholeNumberInDigits() {
        for (var wrong : List.of("-1", "1.5", "0x10", "ten", "๑๐", "9999999999")) {
            assertThat(problems(SOUND.replace("heads: 10", "heads: " + wrong))).as(wrong).startsWith(
                    "5 pools[1].quota.heads not-a-whole-number: pools[1].quota.heads: “" + wrong + "”");
        }
        assertThat(understood(SOUND.replace("heads: 10", "heads: \"10\"")).budgets().getFirst().quota())
                .isEqualTo(new Quota.Heads(10));
    }

    @Test
    void aPercentageIsAboveZeroAndUpToAHundred() {
        for (var wrong : List.of("0", "100.01", "-1", "25%", "999")) {
            assertThat(problems(SOUND.replace("\"25\"", "\"" + wrong + "\""))).as(wrong)
                    .startsWith("6 pools[2].quota.percent plan-not-a-percent: pools[2].quota.percent: “" + wrong + "”");
        }
        assertThat(understood(SOUND.replace("\"25\"", "\"12.5\"")).budgets().getLast().quota().seats(17)).isEqualTo(2);
    }

    @Test
    void aQuotaIsEitherHeadsOrPercent() {
        assertThat(problems(SOUND.replace("{ heads: 10 }", "{ heads: 10, percent: \"5\" }"))).startsWith(
                "5 pools[1].quota plan-quota: pools[1].quota: one of heads and percent is needed here");
        assertThat(problems(SOUND.replace("{ heads: 10 }", "{}"))).startsWith("5 pools[1].quota plan-quota");
    }

    @Test
    void thePlacesOfATableAreOneToItsEnd() {
        for (var wrong : List.of("0", "3", "02", "สอง")) {
            assertThat(problems(SOUND.replace("\"2\":", "\"" + wrong + "\":"))).as(wrong).startsWith(
                    "6 pools[2].table plan-table-places: pools[2].table: the places (1, " + wrong
                            + ") are not 1, 2, 3");
        }
        assertThat(problems(SOUND.replace("{ \"1\": \"9000.00\", \"2\": \"6000.00\" }", "{}")))
                .startsWith("6 pools[2].table plan-table-places");
    }

    @Test
    void thePlacesOfATableMayStandInAnyOrder() {
        assertThat(understood(SOUND.replace("{ \"1\": \"9000.00\", \"2\": \"6000.00\" }",
                "{ \"2\": \"6000.00\", \"1\": \"9000.00\" }"))).isEqualTo(understood(SOUND));
    }

    @Test
    void aLaterPlaceBringsNoMoreThanAnEarlierOne() {
        assertThat(problems(SOUND.replace("\"9000.00\"", "\"5999.99\"")))
                .startsWith("6 pools[2].table.2 plan-table-rises: "
                        + "pools[2].table.2: 6000.00 baht is more than the 5,999.99 baht of the place before");
    }

    @Test
    void aTableAboveThePotIsAProblem() {
        assertThat(problems(SOUND.replace("\"15000.00\"", "\"14999.99\""))).startsWith("6 pools[2].table "
                + "plan-table-above-pot: pools[2].table: 15,000.00 baht in all is more than the pot of 14,999.99 baht");
    }

    @Test
    void aTableBelongsToItsMethodAndTheMethodToItsTable() {
        assertThat(problems(SOUND.replace("by-rank", "equal")))
                .startsWith(
                        "6 pools[2].table plan-table-unused: pools[2].table: the method equal has no use for a table");
        assertThat(problems(SOUND.replaceFirst("table: \\{.*?}, ", "")))
                .isEqualTo("6 pools[2].table missing-key: pools[2].table: “table” is missing "
                        + "/ Add the key “table” with its value\n");
    }

    @Test
    void oneDecisionAPoolAndNobodyTwiceInIt() {
        assertThat(problems(SOUND.replace("[S0012]", "[S0012, S0013, S0012]"))).startsWith(
                "8 tie_decisions[1].chosen[3] tie-chosen-twice: tie_decisions[1].chosen[3]: S0012 is chosen already");
        assertThat(problems(SOUND
                + "  - { pool: teacher, chosen: [S1], by: คณะกรรมการ, on: \"2023-10-21\", reason: ใหม่ }\n"))
                .startsWith(
                        "9 tie_decisions[2].pool tie-decision-twice: tie_decisions[2].pool: there is a decision for the pool teacher");
    }

    @Test
    void aDecisionWithoutAReasonIsAProblem() {
        for (var blank : List.of("\"  \"", "", "~")) {
            assertThat(problems(SOUND.replace("reason: จับสลากต่อหน้าพยาน", "reason: " + blank))).as(blank)
                    .startsWith("8 tie_decisions[1].reason blank-text");
        }
    }

    @Test
    void aListOrKeysWhereSomethingElseIsMeantIsAProblem() {
        assertThat(problems(SOUND.replace("[government-employee]", "government-employee")))
                .startsWith("3 eligibility.employment_types not-a-list");
        assertThat(problems(SOUND.replace("[government-employee]", "[]")))
                .startsWith("3 eligibility.employment_types empty-list");
        assertThat(problems(SOUND.replace("{ heads: 10 }", "10"))).isEqualTo("5 pools[1].quota not-a-mapping: "
                + "pools[1].quota: keys with values are needed here, not “10” "
                + "/ Write “key: value” pairs as the rule book guide shows\n");
        assertThat(problems(SOUND.replace("id: teacher", "id: [teacher]"))).startsWith("5 pools[1].id not-text");
        assertThat(problems("- teacher\n")).contains("not-a-mapping");
        assertThat(problems("# nothing\n")).startsWith("null null empty-yaml");
    }

    @Test
    void whatIsNoYamlIsNamedWithItsLine() {
        assertThat(problems("fiscal_year: 2566\nround: [12m\npools: []\n")).startsWith("3 null not-yaml:");
        assertThat(problems("fiscal_year: 2566\n---\nround: 12m\n")).contains("not-yaml");
        assertThat(problems("a: *nobody\n")).startsWith("1 null not-yaml");
        assertThat(problems("a: \u0007\n")).startsWith("1 null not-yaml");
    }

    @Test
    void aMergeKeyIsAKeyThatPlansDoNotKnow() {
        assertThat(
                problems("""
                         fiscal_year: 2566
                         round: 12m
                         pools:
                           - &first { id: teacher, pot: "1.00", quota: { heads: 1 }, method: equal, at_the_line: stop }
                           - { <<: *first, id: plan }
                         """)).startsWith("5 pools[2].<< unknown-key");
    }

    @Test
    void anEndlessPlanIsRefusedBeforeItExhaustsAnything() {
        assertThat(problems("[".repeat(200_000))).startsWith("1 null not-yaml");
        assertThat(problems("a: &a [*a]\n")).contains("1 a unknown-key");
        assertThat(problems("fiscal_year: 2566\nround: 12m\npools: &p [*p]\n")).contains("3 pools[1] not-a-mapping");
    }

    @Test
    void aPlanThatIsNotUtf8IsRefused() {
        assertThat(problems(IncentivePlanReader.read("2566.yaml", SOUND.getBytes(Charset.forName("x-windows-874")))))
                .startsWith("null null not-utf8: The file 2566.yaml is not UTF-8");
    }

    @Test
    void oneReadingShowsAllThatIsWrong() {
        assertThat(problems(SOUND.replace("\"120000.00\"", "120000").replace("by-rank", "by-luck")
                .replace("2023-10-20", "2566-10-20")).lines().map(it -> it.split(" ")[1])).containsExactly(
                        "pools[1].pot", "pools[2].method", "tie_decisions[1].on");
    }

    @Test
    void theSamplePlansAreSound() throws IOException {
        try (var plans = Files.list(Path.of("config/incentives"))) {
            assertThat(plans.toList()).isNotEmpty()
                    .allSatisfy(it -> assertThat(it).hasFileName(understood(Files.readString(it)).year() + ".yaml"));
        }
    }

    private static IncentivePlan understood(String yaml) {
        return switch (IncentivePlanReader.read("2566.yaml", yaml.getBytes(StandardCharsets.UTF_8))) {
            case IncentivePlanReading.Understood(var plan) -> plan;
            case IncentivePlanReading.Refused refused -> throw new AssertionError(refused);
        };
    }

    private static String problems(String yaml) {
        return problems(IncentivePlanReader.read("2566.yaml", yaml.getBytes(StandardCharsets.UTF_8)));
    }

    /// `line field word: message / remedy`, and the Thai texts exist.
    private static String problems(IncentivePlanReading reading) {
        return switch (reading) {
            case IncentivePlanReading.Understood understood -> throw new AssertionError(understood);
            case IncentivePlanReading.Refused(var problems) ->
                problems.stream().map(IncentivePlanReaderTest::print).collect(joining("\n", "", "\n"));
        };
    }

    private static String print(Problem problem) {
        assertThat(Wording.message(problem, Language.TH) + Wording.remedy(problem, Language.TH))
                .containsPattern("[ก-๙]").doesNotContain("{");
        return problem.place().line() + " " + problem.place().column() + " " + problem.code().word() + ": "
                + Wording.message(problem, Language.EN) + " / " + Wording.remedy(problem, Language.EN);
    }
}
