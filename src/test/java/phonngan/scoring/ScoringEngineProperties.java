package phonngan.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.testkit.SampleIndicators.LADDER;
import static phonngan.testkit.SampleIndicators.awardSum;
import static phonngan.testkit.SampleIndicators.plainSteps;
import static phonngan.testkit.SampleIndicators.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import phonngan.catalogue.ScoringMethod;
import phonngan.catalogue.ScoringMethod.AwardSum;
import phonngan.catalogue.ScoringMethod.CountBy;
import phonngan.catalogue.ScoringMethod.Itemised;
import phonngan.catalogue.ScoringMethod.Milestone;
import phonngan.catalogue.Step;
import phonngan.common.Points;
import phonngan.intake.ClaimState;
import phonngan.testkit.CaseBuilder;

/// What holds for every case.
class ScoringEngineProperties {
    private static final Points FULL_MARK = Points.of(5);

    /// An award as a claim tells it.
    record Award(String level, String holder, String contest) {
    }

    @Property(tries = 100)
    void theOrderOfEvidenceNeverMatters(@ForAll long seed) {
        for (var theCase : new RandomOffice(seed).cases()) {
            var shuffled = new ArrayList<>(theCase.evidence());
            Collections.shuffle(shuffled, new Random(seed));
            var again = new IndicatorCase(theCase.subject(), theCase.indicator(), theCase.criteria(), theCase.round(),
                    theCase.fullMark(), theCase.suspension(), shuffled, theCase.closedSteps());

            assertThat(ScoringEngine.score(again)).isEqualTo(ScoringEngine.score(theCase));
        }
    }

    @Property(tries = 100)
    void baseAndBonusMakeTheScoreAndTheBaseStaysWithinTheFullMark(@ForAll long seed) {
        for (var theCase : new RandomOffice(seed).cases()) {
            var score = ScoringEngine.score(theCase);
            switch (score.state()) {
                case SUSPENDED, NOT_ASSESSED -> assertThat(score).hasAllNullFieldsOrPropertiesExcept("state", "counted",
                        "findings");
                case SCORED, AWAITING -> {
                    assertThat(base(score).plus(bonus(score))).isEqualTo(score.score());
                    assertThat(base(score)).isBetween(Points.ZERO, theCase.fullMark());
                    assertThat(bonus(score)).isGreaterThanOrEqualTo(Points.ZERO);
                }
            }
        }
    }

    @Property(tries = 100)
    void thePointsOfTheFindingsAddUpToTheScore(@ForAll long seed) {
        for (var theCase : new RandomOffice(seed).cases()) {
            var score = ScoringEngine.score(theCase);
            var sum = score.findings().stream().map(Finding::adds).reduce(Points.ZERO, Points::plus);

            assertThat(sum).isEqualTo(Objects.requireNonNullElse(score.score(), Points.ZERO));
        }
    }

    @Property(tries = 100)
    void whatMadeTheFigureIsAcceptedAndNamedOnceInOrder(@ForAll long seed) {
        for (var theCase : new RandomOffice(seed).cases()) {
            var accepted = theCase.evidence().stream()
                    .filter(it -> it.state() == ClaimState.ACCEPTED).map(Evidence::claimId).toList();
            var counted = ScoringEngine.score(theCase).counted();

            assertThat(accepted).containsAll(counted);
            assertThat(counted).isSorted().doesNotHaveDuplicates();
        }
    }

    @Property
    void oneMoreAcceptedAwardNeverLowersTheScore(@ForAll("awardSums") AwardSum method,
            @ForAll("awards") @Size(max = 6) List<Award> awards, @ForAll("awards") @Size(1) List<Award> more) {
        var before = withAwards(method, awards).score();
        var all = new ArrayList<>(awards);
        all.addAll(more);
        var after = withAwards(method, all).score();

        assertThat(after.score()).isGreaterThanOrEqualTo(Objects.requireNonNull(before.score()));
    }

    @Property
    void aMilestoneNeverGivesMoreThanItsItemsOneByOne(@ForAll Set<@IntRange(min = 1, max = 5) Integer> met) {
        assertThat(withSteps(new Milestone(plainSteps(5)), met)).isLessThanOrEqualTo(withSteps(onePointEach(), met));
    }

    @Property
    void oneMoreItemNeverLowersTheScore(@ForAll Set<@IntRange(min = 1, max = 5) Integer> met,
            @ForAll @IntRange(min = 1, max = 5) int more) {
        var grown = new HashSet<>(met);
        grown.add(more);

        assertThat(withSteps(new Milestone(plainSteps(5)), grown))
                .isGreaterThanOrEqualTo(withSteps(new Milestone(plainSteps(5)), met));
        assertThat(withSteps(onePointEach(), grown)).isGreaterThanOrEqualTo(withSteps(onePointEach(), met));
    }

    @Property
    void moreHoursNeverLowerTheScore(@ForAll @Size(min = 1, max = 5) List<@IntRange(max = 20) Integer> hours,
            @ForAll @IntRange(max = 20) int more) {
        var teacher = CaseBuilder.aTeacher().measuredBy(training());
        hours.forEach(it -> teacher.withValue(it.toString()));
        var before = teacher.score();
        var after = teacher.withValue(Integer.toString(more)).score();

        assertThat(after.score()).isGreaterThanOrEqualTo(Objects.requireNonNull(before.score()));
    }

    @Provide
    Arbitrary<AwardSum> awardSums() {
        return Combinators.combine(Arbitraries.of(CountBy.values()),
                Arbitraries.of("0", "1", "2", "6.5").injectNull(0.4), Arbitraries.of("3", "6", "12").injectNull(0.4))
                .as((countBy, flatExtra, cap) -> awardSum(countBy, flatExtra, cap));
    }

    @Provide
    Arbitrary<List<Award>> awards() {
        return Combinators.combine(Arbitraries.of(LADDER), Arbitraries.of("", "ก", "ข"),
                Arbitraries.of("", "โครงงาน", "กีฬา")).as(
                        (level, holder, contest) -> new Award(level.id(), holder,
                                contest))
                .list();
    }

    private static CaseBuilder withAwards(AwardSum method, List<Award> awards) {
        var teacher = CaseBuilder.aTeacher().measuredBy(method);
        awards.forEach(it -> teacher.withAward(it.level()).heldBy(it.holder()).inContest(it.contest()));
        return teacher;
    }

    private static Points withSteps(ScoringMethod method, Set<Integer> met) {
        var steps = met.stream().mapToInt(Integer::intValue).toArray();
        return Objects.requireNonNull(CaseBuilder.aTeacher().measuredBy(method).withSteps(steps).score().score());
    }

    private static Itemised onePointEach() {
        return new Itemised(plainSteps(5).stream()
                .map(it -> new Step(it.number(), it.title(), null, Points.of(1), it.evidence())).toList());
    }

    private static Points base(IndicatorScore score) {
        return Objects.requireNonNull(score.base());
    }

    private static Points bonus(IndicatorScore score) {
        return Objects.requireNonNull(score.bonus());
    }
}
