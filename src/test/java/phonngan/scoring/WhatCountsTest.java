package phonngan.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.testkit.CaseBuilder.aDistrictOffice;
import static phonngan.testkit.CaseBuilder.aTeacher;
import static phonngan.testkit.SampleIndicators.activityByItem;
import static phonngan.testkit.SampleIndicators.activityByOrder;
import static phonngan.testkit.SampleIndicators.honourStudent;
import static phonngan.testkit.SampleIndicators.roomsOpened;
import static phonngan.testkit.SampleIndicators.selfAssessment;
import static phonngan.testkit.SampleIndicators.staffAward;
import static phonngan.testkit.SampleIndicators.training;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import phonngan.catalogue.EvidenceRequirement.Supplier;
import phonngan.intake.ClaimState;

/// Which claims count, what is awaited, and what is set aside.
class WhatCountsTest {
    @ParameterizedTest
    @EnumSource(value = ClaimState.class, mode = EnumSource.Mode.EXCLUDE, names = {"ACCEPTED"})
    void onlyAcceptedEvidenceCounts(ClaimState state) {
        var score = aTeacher().measuredBy(staffAward()).withAward("national").inState(state).score();

        assertThat(score.score()).hasToString("0");
        assertThat(score.counted()).isEmpty();
    }

    @Test
    void evidenceOfAKindAskedForOrWelcomeCounts() {
        assertThat(aTeacher().measuredBy(honourStudent()).withAward("national").heldBy("ก").ofKind("announcement")
                .withAward("province").heldBy("ข").ofKind("photo").result()).isEqualTo("scored 7 = 5 + 2");
    }

    @Test
    void evidenceWithoutAKindCounts() {
        assertThat(aTeacher().measuredBy(honourStudent()).withAward("national").ofKind("").result())
                .isEqualTo("scored 5 = 5 + 0");
    }

    @Test
    void evidenceOfAnotherKindDoesNotCount() {
        assertThat(aTeacher().measuredBy(honourStudent()).withAward("national").ofKind("project-document").result())
                .isEqualTo("scored 0 = 0 + 0");
    }

    @Test
    void aStepAsksForItsOwnKinds() {
        var teacher = aTeacher().measuredBy(activityByItem()).withoutWaitingFor(5);

        assertThat(teacher.withSteps(1).ofKind("photo").withSteps(2).ofKind("photo").result())
                .isEqualTo("scored 1 = 1 + 0");
    }

    @Test
    void aReportOfTheUnitHeadThatNobodySentIsAwaitedAndNotAZero() {
        assertThat(aTeacher().measuredBy(activityByOrder()).withSteps(1, 2, 3, 4).result())
                .isEqualTo("awaiting 4 = 4 + 0");
    }

    @Test
    void itIsAwaitedEvenWhereTheRowEndsEarlier() {
        assertThat(aTeacher().measuredBy(activityByOrder()).result()).isEqualTo("awaiting 0 = 0 + 0");
    }

    @ParameterizedTest
    @EnumSource(value = ClaimState.class, mode = EnumSource.Mode.EXCLUDE, names = {"ACCEPTED", "AWAITING", "WITHDRAWN",
            "SUPERSEDED", "OUT_OF_PERIOD"})
    void onceSomethingWasReceivedItIsNoLongerAwaited(ClaimState state) {
        assertThat(aTeacher().measuredBy(activityByOrder()).withSteps(5).inState(state).result())
                .isEqualTo("scored 0 = 0 + 0");
    }

    @ParameterizedTest
    @EnumSource(value = ClaimState.class, names = {"WITHDRAWN", "SUPERSEDED", "OUT_OF_PERIOD"})
    void whatWasTakenBackReplacedOrOfNoRoundWasNotReceived(ClaimState state) {
        assertThat(aTeacher().measuredBy(activityByOrder()).withSteps(5).inState(state).result())
                .isEqualTo("awaiting 0 = 0 + 0");
    }

    @Test
    void aDecisionMakesAnyStepAwaited() {
        assertThat(aTeacher().measuredBy(activityByItem()).withoutWaitingFor(5).withSteps(1, 2).withSteps(4)
                .owedBy("U1", "activity-report").result()).isEqualTo("awaiting 2 = 2 + 0");
    }

    @Test
    void closingASteplessWaitLeavesTheDecisionsAlone() {
        assertThat(aTeacher().measuredBy(activityByItem()).withoutWaitingFor(5).withSteps(5).owedBy("U1", "รายงาน")
                .result()).isEqualTo("awaiting 0 = 0 + 0");
    }

    @Test
    void aStepThatIsMetIsNotAwaitedForAFurtherPaper() {
        assertThat(aTeacher().measuredBy(activityByItem()).withoutWaitingFor(5).withSteps(1).withSteps(1)
                .owedBy("U1", "project-document").result()).isEqualTo("scored 1 = 1 + 0");
    }

    @Test
    void anAwaitedClaimOfAMethodWithoutStepsMakesTheFigureProvisional() {
        assertThat(aTeacher().measuredBy(staffAward()).withAward("national").withAward("province")
                .owedBy("สำนักงาน", "announcement").result()).isEqualTo("awaiting 5 = 5 + 0");
    }

    @Test
    void aProvisionalFigureIsPresentEvenWithNothingThatCounts() {
        assertThat(aTeacher().measuredBy(training()).withValue("6").owedBy("U1", "").result())
                .isEqualTo("awaiting 0 = 0 + 0");
        assertThat(aDistrictOffice().measuredBy(selfAssessment()).suppliedBy(Supplier.OFFICE).result())
                .isEqualTo("awaiting 0 = 0 + 0");
        assertThat(aDistrictOffice().measuredBy(roomsOpened()).suppliedBy(Supplier.UNIT_HEAD).result())
                .isEqualTo("awaiting 0 = 0 + 0");
    }

    @Test
    void theWaitForAWholeIndicatorIsClosedUnderZero() {
        var office = aDistrictOffice().measuredBy(selfAssessment()).suppliedBy(Supplier.OFFICE).withoutWaitingFor(0);

        assertThat(office.result()).isEqualTo("not-assessed");
    }

    @Test
    void aSuspendedIndicatorHasNoFiguresWhateverWasAccepted() {
        var score = aTeacher().measuredBy(staffAward()).withAward("national").suspendedBecause("เว็บไซต์ปิด").score();

        assertThat(score.state()).isEqualTo(ScoreState.SUSPENDED);
        assertThat(score.score()).isNull();
        assertThat(score.base()).isNull();
        assertThat(score.bonus()).isNull();
        assertThat(score.counted()).isEmpty();
    }
}
