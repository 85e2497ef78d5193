package phonngan.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.testkit.CaseBuilder.aDistrictOffice;
import static phonngan.testkit.CaseBuilder.aTeacher;
import static phonngan.testkit.SampleIndicators.roomsOpened;
import static phonngan.testkit.SampleIndicators.selfAssessment;
import static phonngan.testkit.SampleIndicators.target;
import static phonngan.testkit.SampleIndicators.testAttendance;
import static phonngan.testkit.SampleIndicators.testMean;
import static phonngan.testkit.SampleIndicators.threshold;
import static phonngan.testkit.SampleIndicators.training;

import org.junit.jupiter.api.Test;
import phonngan.catalogue.ScoringMethod.Measure;

/// Thresholds, levels and targets, sentence by sentence.
class FiguresTest {
    @Test
    void sharesAreAddedUpBeforeTheyAreDivided() {
        // the mean of the two percents would be 75
        assertThat(aTeacher().measuredBy(testAttendance()).withShare("50", "100").withShare("10", "10").result())
                .isEqualTo("scored 0 = 0 + 0");
    }

    @Test
    void aShareWithoutTotalCountsBesideOneThatHasIt() {
        assertThat(aTeacher().measuredBy(testAttendance()).withShare("8", "10").withShare("0", "0").result())
                .isEqualTo("scored 5 = 5 + 0");
    }

    @Test
    void countsAddUp() {
        assertThat(aTeacher().measuredBy(training()).withValue("11.5").withValue("6.5").result())
                .isEqualTo("scored 3 = 3 + 0");
    }

    @Test
    void belowAllBandsIsAZeroThatIsAFigure() {
        var score = aTeacher().measuredBy(training()).withValue("5.99").score();

        assertThat(score.state()).isEqualTo(ScoreState.SCORED);
        assertThat(score.score()).hasToString("0");
        assertThat(score.counted()).containsExactly(1L);
    }

    @Test
    void aMeanWeighsItsValues() {
        // (40 * 1 + 50 * 3) / 4 = 47.5
        assertThat(aTeacher().measuredBy(threshold(Measure.MEAN, "47.5", "1", "47.51", "2")).withValue("40")
                .withValue("50").weighing("3").result()).isEqualTo("scored 1 = 1 + 0");
    }

    @Test
    void aMeanIsComparedAsAFraction() {
        // 119.73 / 3 is 39.91; 119.72 / 3 only prints as 39.91
        assertThat(aTeacher().measuredBy(testMean()).withValue("39.90").withValue("39.91").withValue("39.92").result())
                .isEqualTo("scored 4 = 4 + 0");
        assertThat(aTeacher().measuredBy(testMean()).withValue("39.90").withValue("39.91").withValue("39.91").result())
                .isEqualTo("scored 3 = 3 + 0");
    }

    @Test
    void weightsThatAddUpToNothingAreNotAssessed() {
        assertThat(aTeacher().measuredBy(testMean()).withValue("40").weighing("0").result()).isEqualTo("not-assessed");
    }

    @Test
    void withNothingThatCountsFiguresLevelsAndTargetsAreNotAssessed() {
        assertThat(aTeacher().measuredBy(testAttendance()).result()).isEqualTo("not-assessed");
        assertThat(aTeacher().measuredBy(training()).withEmptyClaim().result()).isEqualTo("not-assessed");
        assertThat(aTeacher().measuredBy(testMean()).result()).isEqualTo("not-assessed");
        assertThat(aDistrictOffice().measuredBy(selfAssessment()).result()).isEqualTo("not-assessed");
        assertThat(aDistrictOffice().measuredBy(roomsOpened()).result()).isEqualTo("not-assessed");
    }

    @Test
    void thePointsAreThoseOfTheHighestBoundReachedInWhateverOrderTheBandsStand() {
        assertThat(aTeacher().measuredBy(threshold(Measure.COUNT, "30", "5", "10", "1", "20", "3")).withValue("25")
                .result()).isEqualTo("scored 3 = 3 + 0");
    }

    @Test
    void bandsCanReachBeyondTheFullMark() {
        assertThat(aTeacher().measuredBy(threshold(Measure.COUNT, "10", "5", "20", "6.5")).withValue("20").result())
                .isEqualTo("scored 6.5 = 5 + 1.5");
    }

    @Test
    void ofTwoPapersForOneFigureTheOneDecidedLastStands() {
        var score = aTeacher().measuredBy(training()).withValue("30").provingFact("r1")
                .decidedAt("2023-10-01T09:00+07:00").withValue("12").provingFact("r1")
                .decidedAt("2023-10-02T09:00+07:00").score();

        assertThat(score.score()).hasToString("2");
        assertThat(score.counted()).containsExactly(2L);
    }

    @Test
    void ofTwoPapersDecidedAtOneInstantTheLargerFigureStands() {
        assertThat(aTeacher().measuredBy(training()).withValue("12").provingFact("r1").withValue("30")
                .provingFact("r1").result()).isEqualTo("scored 5 = 5 + 0");
    }

    @Test
    void ofTwoSharesDecidedAtOneInstantTheLargerStands() {
        assertThat(aTeacher().measuredBy(testAttendance()).withShare("6", "10").provingFact("r1").withShare("6", "8")
                .provingFact("r1").result()).isEqualTo("scored 4 = 4 + 0");
    }

    @Test
    void oneAnswerWithTwoStepsIsTwoFacts() {
        assertThat(aTeacher().measuredBy(training()).withValue("6").provingFact("r1").forStep(1).withValue("6")
                .provingFact("r1").forStep(2).result()).isEqualTo("scored 2 = 2 + 0");
    }

    @Test
    void theLevelOfTheLatestDecisionStands() {
        assertThat(aDistrictOffice().measuredBy(selfAssessment()).withLevel("outstanding")
                .decidedAt("2023-10-01T09:00+07:00").withLevel("good").decidedAt("2023-10-02T09:00+07:00").result())
                .isEqualTo("scored 3 = 3 + 0");
    }

    @Test
    void ofLevelsDecidedAtOneInstantTheLowerStands() {
        var score = aDistrictOffice().measuredBy(selfAssessment()).withLevel("outstanding").withLevel("good").score();

        assertThat(score.score()).hasToString("3");
        assertThat(score.counted()).containsExactly(2L);
        assertThat(score.findings()).filteredOn(LevelFinding.Overtaken.class::isInstance)
                .allMatch(it -> ((LevelFinding.Overtaken) it).sameInstant()).hasSize(1);
    }

    @Test
    void aLevelThatTheCriteriaLackIsNotAssessed() {
        assertThat(aDistrictOffice().measuredBy(selfAssessment()).withLevel("stellar").result())
                .isEqualTo("not-assessed");
    }

    @Test
    void aTargetIsAPercentOfTheSum() {
        // 2.4 of 3 is 80 % exactly
        assertThat(aDistrictOffice().measuredBy(roomsOpened()).withValue("1.4").withValue("1").result())
                .isEqualTo("scored 4 = 4 + 0");
    }

    @Test
    void aTargetOfThreeIsAchievedByThirtySixAndStaysInItsHighestBand() {
        var score = aDistrictOffice().measuredBy(roomsOpened()).withValue("36").score();

        assertThat(score.score()).hasToString("5");
        assertThat(score.findings()).anySatisfy(it -> assertThat(it).isInstanceOfSatisfying(
                FigureFinding.OfTarget.class, reached -> assertThat(reached.achieved()).isTrue()));
    }

    @Test
    void aTargetCanGivePointsWithoutBeingAchieved() {
        // 2 of 3 is two thirds, which no decimal writes down
        var score = aDistrictOffice().measuredBy(target("3", "ห้อง", "66.66", "3", "66.67", "4")).withValue("2")
                .score();

        assertThat(score.score()).hasToString("3");
        assertThat(score.findings()).anySatisfy(it -> assertThat(it).isInstanceOfSatisfying(
                FigureFinding.OfTarget.class, reached -> assertThat(reached.achieved()).isFalse()));
    }
}
