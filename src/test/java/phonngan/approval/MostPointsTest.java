package phonngan.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.testkit.SampleIndicators.awardSum;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import phonngan.catalogue.ScoringMethod;
import phonngan.catalogue.ScoringMethod.CountBy;
import phonngan.common.Points;
import phonngan.intake.ClaimFacts;
import phonngan.testkit.SampleIndicators;

/// What one open claim could bring at most in round 12m, by what the indicator gives now.
class MostPointsTest {

    @Test
    void anAwardBringsTheLevelThatIsClaimedWhateverThereIsAlready() {
        var awards = awardSum(CountBy.HOLDER);

        assertThat(most(awards, "province", "0")).isEqualTo("2");
        assertThat(most(awards, "province", "40")).isEqualTo("2");
    }

    @Test
    void anAwardOfALevelThatTheBookDoesNotKnowCouldBringTheHighest() {
        assertThat(most(awardSum(CountBy.HOLDER), "ระดับโลก", "0")).isEqualTo("5");
    }

    @Test
    void whereFurtherAwardsBringAFlatRateOneCouldBringItBesideItsLevel() {
        assertThat(most(awardSum(CountBy.AWARD, "2", null), "province", "3")).isEqualTo("4");
    }

    @Test
    void aCapLeavesWhatIsMissingToIt() {
        assertThat(most(awardSum(CountBy.AWARD, null, "7"), "national", "0")).isEqualTo("5");
        assertThat(most(awardSum(CountBy.AWARD, null, "7"), "national", "4.5")).isEqualTo("2.5");
        assertThat(most(awardSum(CountBy.AWARD, null, "7"), "national", "7")).isEqualTo("0");
        assertThat(most(awardSum(CountBy.AWARD, null, "7"), "national", "8")).isEqualTo("0");
    }

    @Test
    void onlyOneMoreFigureOfAPercentageOrMeanAndAnotherLevelMayGiveLessThanThereIs() {
        assertThat(Stream.of(SampleIndicators.testAttendance(), SampleIndicators.testMean(),
                SampleIndicators.selfAssessment()).map(it -> it.standard().scoring())).allMatch(MostPoints::mayLower);
        assertThat(Stream.of(SampleIndicators.training(), SampleIndicators.honourStudent(),
                SampleIndicators.activityByOrder(), SampleIndicators.activityByItem(),
                SampleIndicators.roomsOpened(), SampleIndicators.knowledgeManagement())
                .map(it -> it.standard().scoring())).noneMatch(MostPoints::mayLower);
    }

    @Test
    void stepsByOrderLeaveWhatIsMissingToTheLastStep() {
        var steps = SampleIndicators.activityByOrder().standard().scoring();

        assertThat(most(steps, "", "0")).isEqualTo("5");
        assertThat(most(steps, "", "3")).isEqualTo("2");
        assertThat(most(steps, "", "5")).isEqualTo("0");
    }

    @Test
    void itemsLeaveWhatIsMissingToAllOfThemAndNoMoreThanTheFullMark() {
        var items = SampleIndicators.activityByItem().standard().scoring();

        assertThat(most(items, "", "2")).isEqualTo("3");
        assertThat(most(new ScoringMethod.Itemised(SampleIndicators.plainSteps(5)), "", "1")).isEqualTo("4");
        assertThat(most(new ScoringMethod.Itemised(SampleIndicators.plainSteps(2)), "", "1")).isEqualTo("2");
    }

    @Test
    void countedItemsAreLookedUpInTheTableOfTheRound() {
        var steps = SampleIndicators.plainSteps(5);

        assertThat(most(new ScoringMethod.CountTable(steps, Map.of("6m", SampleIndicators.table("3", "5"), "12m",
                SampleIndicators.table("1", "1.5", "2", "4"))), "", "1")).isEqualTo("3");
        assertThat(most(new ScoringMethod.CountTable(steps, Map.of("6m", SampleIndicators.table("3", "5"))), "", "0"))
                .isEqualTo("0");
    }

    @Test
    void figuresAndLevelsLeaveWhatIsMissingToTheHighest() {
        for (var indicator : List.of(SampleIndicators.testAttendance(), SampleIndicators.roomsOpened(),
                SampleIndicators.selfAssessment())) {
            assertThat(most(indicator.standard().scoring(), "developing", "1.5")).as(indicator.id()).isEqualTo("3.5");
            assertThat(most(indicator.standard().scoring(), "developing", "6")).as(indicator.id()).isEqualTo("0");
        }
    }

    private static String most(ScoringMethod method, String level, String current) {
        var facts = new ClaimFacts("sample", null, level, null, null, null, null, "", "", null, "", "", "", List.of(),
                "");
        return new MostPoints("12m", Points.of(5)).of(method, facts, Points.of(current)).plain();
    }
}
