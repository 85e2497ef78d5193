package phonngan.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.testkit.CaseBuilder.aTeacher;
import static phonngan.testkit.SampleIndicators.anyOf;
import static phonngan.testkit.SampleIndicators.knowledgeManagement;
import static phonngan.testkit.SampleIndicators.plainSteps;
import static phonngan.testkit.SampleIndicators.step;
import static phonngan.testkit.SampleIndicators.table;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import phonngan.catalogue.ScoringMethod.CountTable;
import phonngan.catalogue.ScoringMethod.Itemised;
import phonngan.catalogue.ScoringMethod.Milestone;
import phonngan.catalogue.Step;

/// Milestones, items and tables, sentence by sentence.
class StepMethodsTest {
    private static List<Step> worth(String first, String second, String third) {
        return List.of(step(1, "หนึ่ง", first, anyOf("photo")), step(2, "สอง", second, anyOf("photo")),
                step(3, "สาม", third, anyOf("photo")));
    }

    @Test
    void aMilestoneGivesThePointsOfTheLastStepOfTheRow() {
        var method = new Milestone(worth("1.5", "2.25", "4"));

        assertThat(aTeacher().measuredBy(method).withSteps(1, 2).result()).isEqualTo("scored 2.25 = 2.25 + 0");
    }

    @Test
    void aMilestoneBeyondTheFullMarkGivesBonus() {
        var method = new Milestone(worth("3", "5", "8"));

        assertThat(aTeacher().measuredBy(method).withSteps(1, 2, 3).result()).isEqualTo("scored 8 = 5 + 3");
    }

    @Test
    void itemsAddUpInAnyOrder() {
        var method = new Itemised(worth("0.5", "2.25", "1"));

        assertThat(aTeacher().measuredBy(method).withSteps(3, 2).result()).isEqualTo("scored 3.25 = 3.25 + 0");
    }

    @Test
    void itemsNeverExceedTheFullMark() {
        var method = new Itemised(worth("3", "3", "3"));

        assertThat(aTeacher().measuredBy(method).withSteps(1, 2, 3).result()).isEqualTo("scored 5 = 5 + 0");
    }

    @Test
    void anItemProvedTwiceCountsOnce() {
        var score = aTeacher().measuredBy(new Itemised(plainSteps(5))).withSteps(1, 1).score();

        assertThat(score.score()).hasToString("1");
        assertThat(score.counted()).containsExactly(1L, 2L);
    }

    @Test
    void threeItemsAreFullMarksAfterSixMonthsAndThreePointsAfterTwelve() {
        var teacher = aTeacher().measuredBy(knowledgeManagement()).withSteps(1, 2, 3);

        assertThat(teacher.result()).isEqualTo("scored 3 = 3 + 0");
        assertThat(teacher.afterSixMonths().result()).isEqualTo("scored 5 = 5 + 0");
    }

    @Test
    void aNumberThatTheTableLacksTakesTheNextLowerOne() {
        assertThat(aTeacher().measuredBy(knowledgeManagement()).afterSixMonths().withSteps(1, 2, 4, 5).result())
                .isEqualTo("scored 5 = 5 + 0");
    }

    @Test
    void aNumberBelowTheTableGivesZero() {
        assertThat(aTeacher().measuredBy(knowledgeManagement()).afterSixMonths().withSteps(1, 2).result())
                .isEqualTo("scored 0 = 0 + 0");
    }

    @Test
    void aRoundWithoutATableGivesZero() {
        var method = new CountTable(plainSteps(3), Map.of("6m", table("1", "5")));

        assertThat(aTeacher().measuredBy(method).withSteps(1, 2, 3).result()).isEqualTo("scored 0 = 0 + 0");
    }

    @Test
    void aTableMayGiveMoreThanTheFullMark() {
        var method = new CountTable(plainSteps(3), Map.of("12m", table("1", "2", "3", "7.5")));

        assertThat(aTeacher().measuredBy(method).withSteps(1, 2, 3).result()).isEqualTo("scored 7.5 = 5 + 2.5");
    }

    @Test
    void withNothingSentTheStepMethodsAreScoredWithZero() {
        assertThat(aTeacher().measuredBy(new Milestone(plainSteps(5))).result()).isEqualTo("scored 0 = 0 + 0");
        assertThat(aTeacher().measuredBy(new Itemised(plainSteps(5))).result()).isEqualTo("scored 0 = 0 + 0");
        assertThat(aTeacher().measuredBy(knowledgeManagement()).result()).isEqualTo("scored 0 = 0 + 0");
    }

    @Test
    void aClaimForNoStepOrAnUnknownOneCountsNowhere() {
        var score = aTeacher().measuredBy(new Itemised(plainSteps(2))).withSteps(3).withEmptyClaim().score();

        assertThat(score.score()).hasToString("0");
        assertThat(score.counted()).isEmpty();
        assertThat(score.findings()).filteredOn(EvidenceFinding.NotCounted.class::isInstance)
                .map(it -> ((EvidenceFinding.NotCounted) it).why())
                .containsExactly(WhyNot.NO_SUCH_STEP, WhyNot.NO_SUCH_STEP);
    }

    @Test
    void onlyTheRowMakesTheFigureOfAMilestone() {
        var score = aTeacher().measuredBy(new Milestone(plainSteps(5))).withSteps(4, 2, 1).score();

        assertThat(score.counted()).containsExactly(2L, 3L);
    }
}
