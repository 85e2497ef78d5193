package phonngan.catalogue.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.catalogue.yaml.SmallBook.aSmallBook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import phonngan.catalogue.WorkedExample;
import phonngan.catalogue.WorkedExample.Expectation;
import phonngan.catalogue.WorkedExample.Given;
import phonngan.common.Points;

class ExamplesTest {

    @Test
    void anExampleKeepsItsPlaceSoThatAFailureCanBeFound() {
        assertThat(
                read("""
                     # รางวัล
                     - { name: ระดับประเทศ 1 คน และระดับจังหวัดอีก 1 คน, indicator: honour, round: 12m, group: teacher,
                         given: [ {level: national, holder: ก}, {level: province, holder: ข, contest: ประกวดร้องเพลง} ],
                         expect: { state: scored, base: "5", bonus: "2", score: "7" } }
                     """))
                .containsExactly(new WorkedExample("ระดับประเทศ 1 คน และระดับจังหวัดอีก 1 คน", "honour", "12m",
                        "teacher", List.of(award("national", "ก", ""), award("province", "ข", "ประกวดร้องเพลง")),
                        new Expectation("scored", points("5"), points("2"), points("7")), "examples/all.yaml", 2));
    }

    @Test
    void leftOutTheRoundIsTheLastAndTheGroupTheIndicatorsFirst() {
        var example = read("""
                           - { name: ไม่มีรางวัล, indicator: honour, expect: { state: scored, score: "0" } }
                           """).getFirst();

        assertThat(example.round()).isEqualTo("12m");
        assertThat(example.group()).isEqualTo("teacher");
        assertThat(example.given()).isEmpty();
        assertThat(example.expect())
                .isEqualTo(new Expectation("scored", Optional.empty(), Optional.empty(), points("0")));
    }

    @Test
    void figuresThatAreGivenAreReadAsTheyAreWrittenWithOrWithoutQuotes() {
        var given = aSmallBook()
                .withIndicators("""
                                - id: mean
                                  title: คะแนนเฉลี่ย
                                  role_groups: [teacher]
                                  scoring: { method: threshold, measure: mean, bands: [ ["36.00", "1"] ] }
                                  evidence: { any_of: [report] }
                                """)
                .with("examples/mean.yaml",
                        """
                        - name: สองระดับชั้น
                          indicator: mean
                          given:
                            - { value: 39.10, weight: "12", evidence_kind: report, achieved_on: "2023-03-05", state: received }
                          expect: { state: not-assessed }
                        """)
                .sound().examples().getFirst().given();

        assertThat(given).containsExactly(new Given(null, "", new BigDecimal("39.10"), new BigDecimal("12"), null,
                null, "", "", "report", LocalDate.of(2023, 3, 5), "received"));
    }

    @Test
    void whatAnExampleNamesIsThere() {
        assertThat(
                errors("""
                       - { name: ก, indicator: honours, round: 9m, group: teachers, given: [], expect: { state: scored } }
                       - { name: ข, indicator: honour, given: [ { level: world, evidence_kind: letter, state: lost } ],
                           expect: { state: done } }
                       """))
                .containsExactly(
                        "unknown-reference examples/all.yaml:1 honours.examples[1].indicator = honours",
                        "unknown-reference examples/all.yaml:1 honours.examples[1].round = 9m",
                        "unknown-reference examples/all.yaml:1 honours.examples[1].group = teachers",
                        "unknown-reference examples/all.yaml:2 honour.examples[2].given[1].level = world",
                        "unknown-reference examples/all.yaml:2 honour.examples[2].given[1].evidence_kind = letter",
                        "unknown-word examples/all.yaml:2 honour.examples[2].given[1].state = lost",
                        "unknown-word examples/all.yaml:3 honour.examples[2].expect.state = done");
    }

    @Test
    void aClaimSaysWhatTheMethodNeedsToKnow() {
        assertThat(aSmallBook()
                .withIndicators(
                        """
                        - id: steps
                          title: ขั้นของความสำเร็จ
                          role_groups: [teacher]
                          scoring: { method: milestone, steps: [ { step: 1, title: ก, evidence: { any_of: [photo] } } ] }
                        - id: percent
                          title: ร้อยละ
                          role_groups: [teacher]
                          scoring: { method: threshold, measure: percent, bands: [ ["60", "1"] ] }
                          evidence: { any_of: [photo] }
                        - id: sum
                          title: จำนวนรวม
                          role_groups: [teacher]
                          scoring: { method: target, target: "3", unit: ห้อง, bands: [ ["60", "1"] ] }
                          evidence: { any_of: [photo] }
                        """)
                .with("examples/all.yaml",
                        """
                        - { name: ก, indicator: steps, given: [ { step: 2 }, { state: received } ], expect: { state: scored } }
                        - { name: ข, indicator: percent, given: [ { numerator: 3 } ], expect: { state: scored } }
                        - { name: ค, indicator: sum, given: [ { value: -3 }, {} ], expect: { state: scored } }
                        """)
                .errors()).containsExactly(
                        "unknown-reference examples/all.yaml:1 steps.examples[1].given[1].step = 2",
                        "missing-key examples/all.yaml:1 steps.examples[1].given[2].step",
                        "missing-key examples/all.yaml:2 percent.examples[2].given[1].denominator",
                        "negative-number examples/all.yaml:3 sum.examples[3].given[1].value = -3",
                        "missing-key examples/all.yaml:3 sum.examples[3].given[2].value");
    }

    @Test
    void aGroupThatTheIndicatorDoesNotMeasureHasNoExample() {
        assertThat(
                errors("""
                       - { name: ก, indicator: sar, group: teacher, given: [ { level: good } ], expect: { state: suspended } }
                       """))
                .containsExactly("not-measured examples/all.yaml:1 sar.examples[1].group = teacher");
    }

    @Test
    void statesWithoutFiguresExpectNone() {
        assertThat(
                errors("""
                       - { name: ก, indicator: sar, given: [], expect: { state: not-assessed, base: null, score: "0" } }
                       """)).containsExactly("figure-of-nothing examples/all.yaml:1 sar.examples[1].expect.score = 0");
    }

    private static List<WorkedExample> read(String examples) {
        return aSmallBook().with("examples/all.yaml", examples).sound().examples();
    }

    private static List<String> errors(String examples) {
        return aSmallBook().with("examples/all.yaml", examples).errors();
    }

    private static Given award(String level, String holder, String contest) {
        return new Given(null, level, null, null, null, null, holder, contest, "", null, "accepted");
    }

    private static Optional<Points> points(String figure) {
        return Optional.of(Points.of(figure));
    }
}
