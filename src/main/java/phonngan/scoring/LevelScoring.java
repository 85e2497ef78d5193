package phonngan.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import phonngan.catalogue.AwardLevel;
import phonngan.catalogue.ScoringMethod.Level;
import phonngan.common.Points;

/// ระดับ: the level of the latest decision stands; at one instant the lower one.
final class LevelScoring {
    private final IndicatorCase theCase;
    private final Level method;

    LevelScoring(IndicatorCase theCase, Level method) {
        this.theCase = theCase;
        this.method = method;
    }

    Tally tally() {
        var sifted = Sifted.of(theCase);
        var recorded = sifted.counting(this::hasLevel).stream()
                .sorted(EvidenceOrder.LATEST_FIRST.thenComparing(this::pointsOf).thenComparing(EvidenceOrder.BY_CLAIM))
                .toList();
        var standing = recorded.stream().findFirst();
        var score = standing.map(this::pointsOf);
        return new Tally(score.orElse(null), standing.stream().toList(), sifted.isAwaiting(),
                Tally.inOrder(standing.map(it -> recorded(recorded)).orElse(nothing()), sifted.awaited(),
                        sifted.without(this::hasLevel, WhyNot.NO_SUCH_LEVEL), sifted.idle(), List.of(next(score))));
    }

    private boolean hasLevel(Evidence evidence) {
        return method.findLevel(evidence.level()).isPresent();
    }

    private AwardLevel levelOf(Evidence evidence) {
        return method.findLevel(evidence.level()).orElseThrow();
    }

    private Points pointsOf(Evidence evidence) {
        return levelOf(evidence).points();
    }

    private static List<Finding> nothing() {
        return List.of(new CaseFinding.NotAssessed(CaseFinding.Lack.EVIDENCE));
    }

    private List<Finding> recorded(List<Evidence> bestFirst) {
        var standing = bestFirst.getFirst();
        var overtaken = bestFirst.stream().skip(1).<Finding>map(it -> new LevelFinding.Overtaken(it, levelOf(it),
                levelOf(standing), Objects.equals(it.decidedAt(), standing.decidedAt()))).toList();
        return Tally.inOrder(List.of(new LevelFinding.Recorded(standing, levelOf(standing))), overtaken);
    }

    private NextPoint next(Optional<Points> score) {
        return method.levels().stream().filter(it -> it.points().compareTo(score.orElse(Points.ZERO)) > 0)
                .min(Comparator.comparing(AwardLevel::points)).<NextPoint>map(NextPoint.Level::new)
                .orElse(new NextPoint.NothingHigher());
    }
}
