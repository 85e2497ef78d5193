package phonngan.catalogue.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.catalogue.yaml.SmallBook.aSmallBook;

import org.junit.jupiter.api.Test;

class CountTablesTest {

    @Test
    void atSixMonthsOneLineMayDoAsTheSourcePrintsIt() {
        assertThat(selfAssessment("""
                                        6m: { "3": "5" }
                                        12m: { "0": "0", "1": "1", "2": "2", "3": "3" }
                                  """).errors()).isEmpty();
    }

    @Test
    void everyRoundOfTheYearHasItsTable() {
        assertThat(selfAssessment("""
                                        12m: { "1": "1" }
                                  """).errors())
                .containsExactly("missing-key indicators/all.yaml:11 learning.scoring.by_round.6m");
    }

    @Test
    void aTableIsOfARoundOfTheYear() {
        assertThat(selfAssessment("""
                                        6m: { "3": "5" }
                                        9m: { "3": "4" }
                                        12m: { "3": "3" }
                                  """).errors())
                .containsExactly("unknown-reference indicators/all.yaml:12 learning.scoring.by_round.9m = 9m");
    }

    @Test
    void nobodyDoesMoreItemsThanThereAre() {
        assertThat(selfAssessment("""
                                        6m: { "3": "5", "4": "6" }
                                        12m: { "3": "3" }
                                  """).errors())
                .containsExactly("unreachable-points indicators/all.yaml:11 learning.scoring.by_round.6m.4 = 4");
    }

    @Test
    void nothingDoneIsNothingEarned() {
        assertThat(selfAssessment("""
                                        6m: { "0": "1", "3": "5" }
                                        12m: { "-1": "0", "3": "3" }
                                  """).errors()).containsExactly(
                "number-out-of-bounds indicators/all.yaml:11 learning.scoring.by_round.6m.0 = 0",
                "number-out-of-bounds indicators/all.yaml:12 learning.scoring.by_round.12m.-1 = -1");
    }

    @Test
    void moreItemsDoNotEarnLess() {
        assertThat(selfAssessment("""
                                        6m: { "1": "2", "2": "5", "3": "5" }
                                        12m: { "1": "3", "2": "2" }
                                  """).errors())
                .containsExactly("points-do-not-rise indicators/all.yaml:12 learning.scoring.by_round.12m.2 = 2");
    }

    @Test
    void countsAndPointsStandInQuotesAndOnce() {
        assertThat(selfAssessment("""
                                        6m: { 3: "5" }
                                        12m: { "1": 1, "2": "2", "02": "2", "x": "3" }
                                  """).errors()).containsExactly(
                "unquoted-value indicators/all.yaml:11 learning.scoring.by_round.6m.3 = 3",
                "unquoted-value indicators/all.yaml:12 learning.scoring.by_round.12m.1 = 1",
                "doubled-key indicators/all.yaml:12 learning.scoring.by_round.12m.02 = 02",
                "not-a-whole-number indicators/all.yaml:12 learning.scoring.by_round.12m.x = x");
    }

    @Test
    void anEmptyTableSaysNothing() {
        assertThat(selfAssessment("""
                                        6m: {}
                                        12m: [ "3" ]
                                  """).errors()).containsExactly(
                "empty-list indicators/all.yaml:11 learning.scoring.by_round.6m",
                "not-a-mapping indicators/all.yaml:12 learning.scoring.by_round.12m");
    }

    @Test
    void theItemsThemselvesHaveNoPoints() {
        assertThat(
                aSmallBook()
                        .withIndicators(
                                """
                                - id: learning
                                  title: องค์กรการเรียนรู้
                                  role_groups: [district]
                                  scoring:
                                    method: count-table
                                    items: [ { step: 1, title: กำหนดประเด็น, points: "1", evidence: { any_of: [report] } } ]
                                    by_round: { 6m: { "1": "5" }, 12m: { "1": "1" } }
                                """)
                        .errors())
                .containsExactly("unknown-key indicators/all.yaml:6 learning.scoring.items[1].points = points");
    }

    private static SmallBook selfAssessment(String tables) {
        return aSmallBook()
                .withIndicators("""
                                - id: learning
                                  title: องค์กรการเรียนรู้
                                  role_groups: [district]
                                  scoring:
                                    method: count-table
                                    items:
                                      - { step: 1, title: กำหนดประเด็น, evidence: { any_of: [report] } }
                                      - { step: 2, title: กำหนดกลุ่มเป้าหมาย, evidence: { any_of: [report] } }
                                      - { step: 3, title: แลกเปลี่ยนเรียนรู้, evidence: { any_of: [photo] } }
                                    by_round:
                                """ + tables);
    }
}
