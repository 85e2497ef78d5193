package phonngan.catalogue.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.catalogue.yaml.SmallBook.aSmallBook;

import org.junit.jupiter.api.Test;
import phonngan.catalogue.Band;
import phonngan.catalogue.ScoringMethod.Threshold;

class BandsTest {

    @Test
    void twoBandsWithOneBoundOverlapHoweverTheyAreWritten() {
        assertThat(attendance("""
                                    - ["60", "1"]
                                    - ["65", "2"]
                                    - ["65.0", "3"]
                              """).errors())
                .containsExactly("overlapping-bands indicators/all.yaml:11 attend.scoring.bands[3]");
    }

    @Test
    void aHigherBoundThatEarnsNoMoreOverlaps() {
        assertThat(attendance("""
                                    - ["60", "1"]
                                    - ["65", "1"]
                                    - ["70", "3"]
                                    - ["75", "2"]
                              """).errors()).containsExactly(
                "overlapping-bands indicators/all.yaml:10 attend.scoring.bands[2]",
                "overlapping-bands indicators/all.yaml:12 attend.scoring.bands[4]");
    }

    @Test
    void bandsMayStandInAnyOrderAndAreReadByRisingBound() {
        var book = attendance("""
                                    - ["80", "5"]
                                    - ["60", "1"]
                                    - ["70", "3"]
                              """).sound().book();

        assertThat(((Threshold) book.indicators().getFirst().standard().scoring()).bands())
                .extracting(Band::bound).map(Object::toString).containsExactly("60", "70", "80");
    }

    @Test
    void nobodyCanHaveMoreThanAHundredPercent() {
        assertThat(attendance("""
                                    - ["100", "4"]
                                    - ["100.01", "5"]
                              """).errors())
                .containsExactly("unreachable-points indicators/all.yaml:10 attend.scoring.bands[2]");
    }

    @Test
    void aCountOrAMeanHasNoSuchBound() {
        assertThat(aSmallBook()
                .withIndicators(
                        """
                        - id: news
                          title: ข่าว
                          role_groups: [district]
                          scoring: { method: threshold, measure: count, bands: [ ["0", "0"], ["100", "4"], ["150", "5"] ] }
                          evidence: { any_of: [report] }
                        """)
                .errors()).isEmpty();
    }

    @Test
    void aBandIsOneBoundAndItsPoints() {
        assertThat(attendance("""
                                    - ["60", "1", "2"]
                                    - ["65"]
                                    - "70"
                                    - { "75": "4" }
                                    - ["-1", "4"]
                              """).errors()).containsExactly(
                "not-a-band indicators/all.yaml:9 attend.scoring.bands[1]",
                "not-a-band indicators/all.yaml:10 attend.scoring.bands[2]",
                "not-a-list indicators/all.yaml:11 attend.scoring.bands[3] = 70",
                "not-a-list indicators/all.yaml:12 attend.scoring.bands[4]",
                "negative-number indicators/all.yaml:13 attend.scoring.bands[5][1] = -1");
    }

    @Test
    void aThresholdWithoutBandsGivesNothing() {
        assertThat(aSmallBook().withIndicators("""
                                               - id: news
                                                 title: ข่าว
                                                 role_groups: [district]
                                                 scoring: { method: threshold, measure: counts, bands: [] }
                                                 evidence: { any_of: [report] }
                                               """).errors()).containsExactly(
                "unknown-word indicators/all.yaml:4 news.scoring.measure = counts",
                "empty-list indicators/all.yaml:4 news.scoring.bands");
    }

    @Test
    void aTargetIsAboveZeroAndMayBePassedManyTimesOver() {
        assertThat(aSmallBook()
                .withIndicators(
                        """
                        - id: rooms
                          title: ห้องสมุดมีชีวิต
                          role_groups: [district]
                          scoring: { method: target, target: "3", unit: ห้อง, bands: [ ["60", "3"], ["100", "5"], ["1200", "6"] ] }
                          evidence: { any_of: [report] }
                        """)
                .errors()).isEmpty();
        assertThat(aSmallBook()
                .withIndicators("""
                                - id: rooms
                                  title: ห้องสมุดมีชีวิต
                                  role_groups: [district]
                                  scoring: { method: target, target: "0", unit: ห้อง, bands: [ ["100", "5"] ] }
                                  evidence: { any_of: [report] }
                                """).errors()).containsExactly(
                        "number-out-of-bounds indicators/all.yaml:4 rooms.scoring.target = 0");
    }

    private static SmallBook attendance(String bands) {
        return aSmallBook().withIndicators("""
                                           - id: attend
                                             title: ร้อยละของผู้สอบ
                                             role_groups: [teacher]
                                             evidence: { any_of: [report] }
                                             scoring:
                                               method: threshold
                                               measure: percent
                                               bands:
                                           """ + bands);
    }
}
