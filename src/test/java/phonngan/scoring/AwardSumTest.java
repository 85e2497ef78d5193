package phonngan.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.testkit.CaseBuilder.aTeacher;
import static phonngan.testkit.SampleIndicators.awardSum;
import static phonngan.testkit.SampleIndicators.honourStudent;
import static phonngan.testkit.SampleIndicators.staffAward;

import org.junit.jupiter.api.Test;
import phonngan.catalogue.ScoringMethod.CountBy;

/// Awards, sentence by sentence.
class AwardSumTest {
    @Test
    void withoutAContestEachClaimIsItsOwn() {
        assertThat(aTeacher().measuredBy(staffAward()).withAward("province").withAward("province").result())
                .isEqualTo("scored 4 = 4 + 0");
    }

    @Test
    void withoutAHolderTheSubjectIsTheHolder() {
        assertThat(aTeacher().measuredBy(honourStudent()).withAward("province").withAward("national").result())
                .isEqualTo("scored 5 = 5 + 0");
    }

    @Test
    void aHolderWrittenWithTheSubjectsOwnNameIsTheSubject() {
        assertThat(aTeacher().measuredBy(honourStudent()).withAward("province").withAward("national")
                .heldBy("นางสาวดวงใจ งามดี").result()).isEqualTo("scored 5 = 5 + 0");
    }

    @Test
    void holdersCompareAsNamesDo() {
        var prefixed = aTeacher().measuredBy(honourStudent()).withAward("province").heldBy("เด็กหญิงขาว ใฝ่ดี")
                .withAward("national").heldBy("ขาว  ใฝ่ดี");
        var anotherTone = aTeacher().measuredBy(honourStudent()).withAward("province").heldBy("ขาว ใฝ่ดี")
                .withAward("national").heldBy("ข้าว ใฝ่ดี");

        assertThat(prefixed.result()).isEqualTo("scored 5 = 5 + 0");
        assertThat(anotherTone.result()).isEqualTo("scored 7 = 5 + 2");
    }

    @Test
    void aHolderOfBlanksIsNoHolder() {
        assertThat(aTeacher().measuredBy(honourStudent()).withAward("province").withAward("national").heldBy("  ")
                .result()).isEqualTo("scored 5 = 5 + 0");
    }

    @Test
    void aContestCountsForEachOfItsHolders() {
        assertThat(aTeacher().measuredBy(staffAward()).withAward("province").heldBy("ก").inContest("โครงงาน")
                .withAward("province").heldBy("ข").inContest("โครงงาน").result()).isEqualTo("scored 4 = 4 + 0");
    }

    @Test
    void contestsCompareInCanonicalSpelling() {
        assertThat(aTeacher().measuredBy(staffAward()).withAward("province").inContest("โครงงานอำเภอ")
                .withAward("region").inContest("โครงงาน\u200Bอ\u0E4D\u0E32เภอ ").result())
                .isEqualTo("scored 4 = 4 + 0");
    }

    @Test
    void aContestNamedLikeAFactIsNotThatFactsOwnContest() {
        assertThat(aTeacher().measuredBy(staffAward()).withAward("province").provingFact("x").withAward("province")
                .inContest("x").result()).isEqualTo("scored 4 = 4 + 0");
    }

    @Test
    void theFlatRateTakesTheBestAwardWhereverItStands() {
        var method = awardSum(CountBy.AWARD, "2", null);

        assertThat(aTeacher().measuredBy(method).withAward("district").withAward("national").withAward("region")
                .result()).isEqualTo("scored 9 = 5 + 4");
    }

    @Test
    void aFlatRateCanBeMoreThanAFurtherAwardsLevel() {
        assertThat(aTeacher().measuredBy(awardSum(CountBy.AWARD, "2", null)).withAward("district")
                .withAward("district").result()).isEqualTo("scored 3 = 3 + 0");
    }

    @Test
    void aCapBoundsTheResult() {
        assertThat(aTeacher().measuredBy(awardSum(CountBy.AWARD, null, "6")).withAward("national")
                .withAward("province").result()).isEqualTo("scored 6 = 5 + 1");
    }

    @Test
    void aCapBelowTheFullMarkBoundsTheBase() {
        assertThat(aTeacher().measuredBy(awardSum(CountBy.AWARD, null, "3")).withAward("national").result())
                .isEqualTo("scored 3 = 3 + 0");
    }

    @Test
    void aCapBoundsTheFlatRateToo() {
        assertThat(aTeacher().measuredBy(awardSum(CountBy.AWARD, "2", "8")).withAward("national")
                .withAward("national").withAward("national").result()).isEqualTo("scored 8 = 5 + 3");
    }

    @Test
    void aLevelThatTheLadderLacksDoesNotCount() {
        var score = aTeacher().measuredBy(staffAward()).withAward("galactic").withAward("").score();

        assertThat(score.score()).hasToString("0");
        assertThat(score.findings()).filteredOn(EvidenceFinding.NotCounted.class::isInstance)
                .map(it -> ((EvidenceFinding.NotCounted) it).why())
                .containsExactly(WhyNot.NO_SUCH_LEVEL, WhyNot.NO_SUCH_LEVEL);
    }

    @Test
    void oneAwardSentWithCertificateAndAnnouncementCountsOnce() {
        var score = aTeacher().measuredBy(staffAward()).withAward("national").ofKind("certificate").provingFact("r1")
                .withAward("national").ofKind("announcement").provingFact("r1").score();

        assertThat(score.score()).hasToString("5");
        assertThat(score.counted()).containsExactly(1L);
        assertThat(score.findings()).filteredOn(EvidenceFinding.SameFact.class::isInstance).hasSize(1);
    }

    @Test
    void ofTwoPapersForOneAwardTheHigherLevelStandsWhicheverWasDecidedLast() {
        var score = aTeacher().measuredBy(staffAward()).withAward("national").provingFact("r1")
                .decidedAt("2023-10-01T09:00+07:00").withAward("province").provingFact("r1")
                .decidedAt("2023-10-02T09:00+07:00").score();

        assertThat(score.score()).hasToString("5");
        assertThat(score.counted()).containsExactly(1L);
    }

    @Test
    void ofEqualAwardsTheOneDecidedLastStands() {
        var score = aTeacher().measuredBy(honourStudent()).withAward("national").decidedAt("2023-10-01T09:00+07:00")
                .withAward("national").decidedAt("2023-10-02T09:00+07:00").withAward("national").decidedAt(null)
                .score();

        assertThat(score.counted()).containsExactly(2L);
    }
}
