package phonngan.approval;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import phonngan.catalogue.AwardLevel;
import phonngan.catalogue.Band;
import phonngan.catalogue.ScoringMethod;
import phonngan.catalogue.Step;
import phonngan.common.Points;
import phonngan.intake.ClaimFacts;

/// The most points that an open claim could bring: a bound that is never too low, so that "stable" is never said
/// wrongly. For awards it is the level claimed; for the other methods it is all that the indicator still leaves.
final class MostPoints {
    private final String round;
    private final Points fullMark;

    MostPoints(String round, Points fullMark) {
        this.round = round;
        this.fullMark = fullMark;
    }

    /// @param current what the indicator gives now; zero when it is not assessed
    Points of(ScoringMethod method, ClaimFacts facts, Points current) {
        return switch (method) {
            case ScoringMethod.AwardSum it -> byAward(it, facts, current);
            case ScoringMethod.Milestone it -> left(it.steps().stream().map(Step::points), current);
            case ScoringMethod.Itemised it ->
                atLeastNothing(it.steps().stream().map(Step::points).reduce(Points.ZERO, Points::plus).min(fullMark)
                        .minus(current));
            case ScoringMethod.CountTable it -> left(
                    Objects.requireNonNullElse(it.byRound().get(round), new TreeMap<Integer, Points>())
                            .values().stream(),
                    current);
            case ScoringMethod.Threshold it -> left(it.bands().stream().map(Band::points), current);
            case ScoringMethod.Target it -> left(it.bands().stream().map(Band::points), current);
            case ScoringMethod.Level it -> left(it.levels().stream().map(AwardLevel::points), current);
        };
    }

    /// Whether one more claim that counts may give less than there was: it pulls a percentage or a mean down, and of
    /// several levels the latest decision holds.
    static boolean mayLower(ScoringMethod method) {
        return switch (method) {
            case ScoringMethod.Threshold it -> it.measure() != ScoringMethod.Measure.COUNT;
            case ScoringMethod.Level _ -> true;
            case ScoringMethod.AwardSum _,ScoringMethod.Milestone _,ScoringMethod.Itemised _,ScoringMethod.CountTable _,ScoringMethod.Target _ ->
                false;
        };
    }

    private static Points byAward(ScoringMethod.AwardSum method, ClaimFacts facts, Points current) {
        var claimed = method.findLevel(facts.level()).map(List::of).orElse(method.levels());
        var most = highest(claimed.stream().map(AwardLevel::points));
        var extra = method.flatExtra();
        var gain = extra == null ? most : most.plus(extra);
        var cap = method.cap();
        return atLeastNothing(cap == null ? gain : gain.min(cap.minus(current)));
    }

    private static Points left(Stream<Points> possible, Points current) {
        return atLeastNothing(highest(possible).minus(current));
    }

    private static Points highest(Stream<Points> possible) {
        return possible.max(Comparator.naturalOrder()).orElse(Points.ZERO);
    }

    private static Points atLeastNothing(Points points) {
        return points.max(Points.ZERO);
    }
}
