package phonngan.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import phonngan.common.Points;
import phonngan.intake.ClaimState;

/// "What would the next point need?" is a promise, and promises are kept to the hundredth.
class NextPointProperties {
    private static final Instant AFTER_ALL_OTHERS = Instant.parse("2023-12-31T00:00:00Z");
    private static final long NEW_CLAIM = 1_000_000;

    @Property(tries = 100)
    void everyScoreThatIsNotSetAsideNamesItsNextPointOnceAndLast(@ForAll long seed) {
        for (var theCase : new RandomOffice(seed).cases()) {
            var score = ScoringEngine.score(theCase);
            if (score.state() != ScoreState.SUSPENDED) {
                assertThat(score.findings()).filteredOn(NextPoint.class::isInstance)
                        .containsExactly(score.findings().getLast());
            }
        }
    }

    @Property(tries = 100)
    void whoeverBringsWhatTheNextPointNamesHasThePromisedScore(@ForAll long seed) {
        for (var theCase : new RandomOffice(seed).cases()) {
            var before = ScoringEngine.score(theCase);
            if (before.state() == ScoreState.SUSPENDED) {
                continue;
            }
            switch ((NextPoint) before.findings().getLast()) {
                case NextPoint.Steps it -> promised(before, it.wouldBe(), theCase,
                        it.steps().stream().map(step -> proof(step.number())).toList());
                case NextPoint.Award it ->
                    promised(before, it.wouldBe(), theCase, List.of(recorded(it.level().id())));
                case NextPoint.Level it ->
                    promised(before, it.level().points(), theCase, List.of(recorded(it.level().id())));
                case NextPoint.InBand it -> promised(before, it.band().points(), theCase, it);
                case NextPoint.NothingHigher _ -> {
                }
            }
        }
    }

    @Property(tries = 100)
    void oneUnitLessThanTheNextPointNamesIsNotEnough(@ForAll long seed) {
        for (var theCase : new RandomOffice(seed).cases()) {
            var before = ScoringEngine.score(theCase);
            if (before.findings().getLast() instanceof NextPoint.InBand(var kind, _, var more) && more != null
                    && kind != FigureKind.MEAN) {
                var unit = BigDecimal.ONE.movePointLeft(Math.max(0, more.numerator().scale()));
                var tooLittle = figures(kind, more.numerator().subtract(unit));

                assertThat(ScoringEngine.score(with(theCase, List.of(tooLittle))).score()).isEqualTo(before.score());
            }
        }
    }

    private static void promised(IndicatorScore before, Points wouldBe, IndicatorCase theCase,
            List<Evidence> brought) {
        assertThat(wouldBe).isGreaterThan(Objects.requireNonNullElse(before.score(), Points.ZERO));
        assertThat(ScoringEngine.score(with(theCase, brought)).score()).isEqualTo(wouldBe);
    }

    private static void promised(IndicatorScore before, Points wouldBe, IndicatorCase theCase, NextPoint.InBand it) {
        var more = it.more();
        if (more == null) {
            return;
        }
        if (it.kind() == FigureKind.MEAN) {
            assertThat(ScoringEngine.score(raised(theCase, more)).score()).isEqualTo(wouldBe);
        } else {
            promised(before, wouldBe, theCase, List.of(figures(it.kind(), more.numerator())));
        }
    }

    /// Every value higher by what the mean is missing, rounded up a long way behind the point.
    private static IndicatorCase raised(IndicatorCase theCase, Fraction more) {
        var rise = more.numerator().divide(more.denominator(), 12, RoundingMode.CEILING);
        return replaced(theCase, theCase.evidence().stream().map(it -> {
            var value = it.value();
            return value == null ? it : withValue(it, value.add(rise));
        }).toList());
    }

    private static Evidence withValue(Evidence it, BigDecimal value) {
        return new Evidence(it.claimId(), it.reference(), it.countsAs(), it.state(), it.step(), it.level(), value,
                it.weight(), it.numerator(), it.denominator(), it.holder(), it.contest(), it.kind(), it.decidedAt(),
                it.decidedBy(), it.reason(), it.owedBy(), it.owedDocument());
    }

    private static Evidence proof(int step) {
        return accepted(NEW_CLAIM + step, step, "", null, null, null);
    }

    private static Evidence recorded(String level) {
        return accepted(NEW_CLAIM, null, level, null, null, null);
    }

    private static Evidence figures(FigureKind kind, BigDecimal more) {
        return kind == FigureKind.PERCENT
                ? accepted(NEW_CLAIM, null, "", null, more, BigDecimal.ZERO)
                : accepted(NEW_CLAIM, null, "", more, null, null);
    }

    private static Evidence accepted(long id, @Nullable Integer step, String level, @Nullable BigDecimal value,
            @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        return new Evidence(id, "new", "new " + id, ClaimState.ACCEPTED, step, level, value, null, numerator,
                denominator, "somebody new", "something new", "", AFTER_ALL_OTHERS, "มานี รักเรียน", "", "", "");
    }

    private static IndicatorCase with(IndicatorCase theCase, List<Evidence> brought) {
        var evidence = new ArrayList<>(theCase.evidence());
        evidence.addAll(brought);
        return replaced(theCase, evidence);
    }

    private static IndicatorCase replaced(IndicatorCase it, List<Evidence> evidence) {
        return new IndicatorCase(it.subject(), it.indicator(), it.criteria(), it.round(), it.fullMark(),
                it.suspension(), evidence, it.closedSteps());
    }
}
