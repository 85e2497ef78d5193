package phonngan.scoring;

import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import phonngan.common.Points;
import phonngan.intake.ClaimState;

/// What a document is worth to who waits for it: the same case is scored once more, as if it had come and was accepted.
final class Stake {
    private Stake() {
    }

    /// The difference that it makes; empty when that depends on figures not yet known.
    static Optional<Points> of(IndicatorCase theCase, IndicatorScore now, @Nullable Integer step, Owed owed) {
        return switch (owed) {
            case Owed.Decided(Evidence awaited) -> Optional.of(gain(theCase, now, awaited, accepted(awaited, step)));
            case Owed.Expected _ when step != null -> Optional.of(gain(theCase, now, null, promised(step)));
            case Owed.Expected _ -> Optional.empty();
        };
    }

    private static Points gain(IndicatorCase theCase, IndicatorScore now, @Nullable Evidence before,
            Evidence accepted) {
        var evidence = new ArrayList<>(theCase.evidence());
        evidence.remove(before);
        evidence.add(accepted);
        var then = ScoringEngine.score(new IndicatorCase(theCase.subject(), theCase.indicator(), theCase.criteria(),
                theCase.round(), theCase.fullMark(), theCase.suspension(), evidence, theCase.closedSteps()));
        return points(then).minus(points(now));
    }

    private static Points points(IndicatorScore score) {
        return Objects.requireNonNullElse(score.score(), Points.ZERO);
    }

    /// Without a kind it counts for whatever was asked.
    private static Evidence accepted(Evidence it, @Nullable Integer step) {
        return new Evidence(it.claimId(), it.reference(), it.countsAs(), ClaimState.ACCEPTED, step, it.level(),
                it.value(), it.weight(), it.numerator(), it.denominator(), it.holder(), it.contest(), "",
                it.decidedAt(), it.decidedBy(), it.reason(), "", "");
    }

    private static Evidence promised(Integer step) {
        return new Evidence(Long.MAX_VALUE, "promised report", "promised report", ClaimState.ACCEPTED, step, "", null,
                null, null, null, "", "", "", null, "", "", "", "");
    }
}
