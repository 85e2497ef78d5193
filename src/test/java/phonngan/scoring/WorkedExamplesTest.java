package phonngan.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.testkit.CaseBuilder.aTeacher;
import static phonngan.testkit.SampleIndicators.activityByItem;
import static phonngan.testkit.SampleIndicators.activityByOrder;
import static phonngan.testkit.SampleIndicators.awardSum;
import static phonngan.testkit.SampleIndicators.honourStudent;
import static phonngan.testkit.SampleIndicators.staffAward;
import static phonngan.testkit.SampleIndicators.testAttendance;

import org.junit.jupiter.api.Test;
import phonngan.catalogue.ScoringMethod.CountBy;
import phonngan.testkit.CaseBuilder;

/// The worked examples that go with the list of indicators, by their names there. Waiting is closed where the fifth
/// step would be owed by somebody else.
class WorkedExamplesTest {
    private static CaseBuilder byOrder() {
        return aTeacher().measuredBy(activityByOrder()).withoutWaitingFor(5);
    }

    private static CaseBuilder byItem() {
        return aTeacher().measuredBy(activityByItem()).withoutWaitingFor(5);
    }

    @Test
    void m1ThreeStepsInARowGiveThree() {
        assertThat(byOrder().withSteps(1, 2, 3).result()).isEqualTo("scored 3 = 3 + 0");
    }

    @Test
    void m2AMissedFirstStepGivesZeroByMilestone() {
        assertThat(byOrder().withSteps(2, 3, 4, 5).result()).isEqualTo("scored 0 = 0 + 0");
    }

    @Test
    void m3AGapEndsTheRow() {
        assertThat(byOrder().withSteps(1, 3, 4).result()).isEqualTo("scored 1 = 1 + 0");
    }

    @Test
    void i1ThreeItemsGiveThree() {
        assertThat(byItem().withSteps(1, 2, 3).result()).isEqualTo("scored 3 = 3 + 0");
    }

    @Test
    void i2TheFactsOfTheZeroTrapGiveFourItemByItem() {
        assertThat(byItem().withSteps(2, 3, 4, 5).result()).isEqualTo("scored 4 = 4 + 0");
    }

    @Test
    void i3AllItemsGiveFive() {
        assertThat(byItem().withSteps(1, 2, 3, 4, 5).result()).isEqualTo("scored 5 = 5 + 0");
    }

    @Test
    void a1OneNationalAndOneProvincialStudentGiveSeven() {
        assertThat(aTeacher().measuredBy(honourStudent()).withAward("national").heldBy("ก").withAward("province")
                .heldBy("ข").result()).isEqualTo("scored 7 = 5 + 2");
    }

    @Test
    void a2TwoProvincialAwardsGiveFour() {
        assertThat(aTeacher().measuredBy(staffAward()).withAward("province").heldBy("ก").withAward("province")
                .heldBy("ข").result()).isEqualTo("scored 4 = 4 + 0");
    }

    @Test
    void a3FourAwardsGiveThirteen() {
        assertThat(aTeacher().measuredBy(honourStudent()).withAward("national").heldBy("ก").withAward("national")
                .heldBy("ข").withAward("province").heldBy("ค").withAward("district").heldBy("ง").result())
                .isEqualTo("scored 13 = 5 + 8");
    }

    @Test
    void a4ProgressInOneContestCountsOnceAtTheHighestLevel() {
        assertThat(aTeacher().measuredBy(staffAward()).withAward("province").heldBy("ก").inContest("โครงงาน")
                .withAward("national").heldBy("ก").inContest("โครงงาน").result()).isEqualTo("scored 5 = 5 + 0");
    }

    @Test
    void a5NoAwardIsAZeroThatIsAFigure() {
        assertThat(aTeacher().measuredBy(honourStudent()).result()).isEqualTo("scored 0 = 0 + 0");
    }

    @Test
    void a6CountedByHolderOneStudentCountsOnceInTwoContests() {
        assertThat(aTeacher().measuredBy(honourStudent()).withAward("national").heldBy("ก").inContest("โครงงาน")
                .withAward("province").heldBy("ก").inContest("กีฬา").result()).isEqualTo("scored 5 = 5 + 0");
    }

    @Test
    void a7CountedByAwardTheSameFactsGiveSeven() {
        assertThat(aTeacher().measuredBy(staffAward()).withAward("national").heldBy("ก").inContest("โครงงาน")
                .withAward("province").heldBy("ก").inContest("กีฬา").result()).isEqualTo("scored 7 = 5 + 2");
    }

    @Test
    void a8AFlatRateForFurtherAwardsIsTheOtherReading() {
        var flat = aTeacher().measuredBy(awardSum(CountBy.AWARD, "2", null)).withAward("national").heldBy("ก")
                .withAward("national").heldBy("ข");
        var byLevel = aTeacher().measuredBy(awardSum(CountBy.AWARD)).withAward("national").heldBy("ก")
                .withAward("national").heldBy("ข");

        assertThat(flat.result()).isEqualTo("scored 7 = 5 + 2");
        assertThat(byLevel.result()).isEqualTo("scored 10 = 5 + 5");
    }

    @Test
    void t1AShareBelowTheHighestBandTakesTheOneBelow() {
        assertThat(aTeacher().measuredBy(testAttendance()).withShare("159", "200").result())
                .isEqualTo("scored 4 = 4 + 0");
    }

    @Test
    void t2AShareOnTheBoundReachesIt() {
        assertThat(aTeacher().measuredBy(testAttendance()).withShare("160", "200").result())
                .isEqualTo("scored 5 = 5 + 0");
    }

    @Test
    void t3AShareThatOnlyRoundsToTheBoundStaysBelow() {
        assertThat(aTeacher().measuredBy(testAttendance()).withShare("19999", "25000").result())
                .isEqualTo("scored 4 = 4 + 0");
    }

    @Test
    void t4NobodyToSitTheTestIsNotAssessedWhichIsNotZero() {
        assertThat(aTeacher().measuredBy(testAttendance()).withShare("0", "0").result()).isEqualTo("not-assessed");
    }
}
