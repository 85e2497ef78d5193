package phonngan.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.Band;
import phonngan.catalogue.Criteria;
import phonngan.catalogue.ScoringMethod.AwardSum;
import phonngan.catalogue.ScoringMethod.CountTable;
import phonngan.catalogue.ScoringMethod.Itemised;
import phonngan.catalogue.ScoringMethod.Level;
import phonngan.catalogue.ScoringMethod.Milestone;
import phonngan.catalogue.ScoringMethod.Target;
import phonngan.catalogue.ScoringMethod.Threshold;
import phonngan.catalogue.ScoringMethod.WithLevels;
import phonngan.catalogue.ScoringMethod.WithSteps;
import phonngan.common.Points;
import phonngan.intake.ClaimFacts;

/// What a claim would give if it were the only one of its kind: an outlook for whoever judges it, not a score.
public final class Worth {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Worth() {
    }

    /// The points; empty when the claim does not say enough, or when only several claims together make points.
    public static Optional<Points> of(Criteria criteria, ClaimFacts facts) {
        return switch (criteria.scoring()) {
            case AwardSum levels -> ofLevel(levels, facts);
            case Level levels -> ofLevel(levels, facts);
            case Milestone steps -> ofStep(steps, facts);
            case Itemised steps -> ofStep(steps, facts);
            case CountTable _ -> Optional.empty();
            case Threshold(var measure, var bands) -> switch (measure) {
                case PERCENT -> ofBand(bands, facts.numerator(), facts.denominator(), HUNDRED);
                case COUNT, MEAN -> ofBand(bands, facts.value(), BigDecimal.ONE, BigDecimal.ONE);
            };
            case Target(var target, _, var bands) -> ofBand(bands, facts.value(), target, HUNDRED);
        };
    }

    private static Optional<Points> ofLevel(WithLevels levels, ClaimFacts facts) {
        return levels.findLevel(facts.level()).map(it -> it.points());
    }

    private static Optional<Points> ofStep(WithSteps steps, ClaimFacts facts) {
        return facts.step() == null ? Optional.empty() : steps.findStep(facts.step()).map(it -> it.points());
    }

    /// The highest band whose bound is not above the fraction `part · times / whole`, compared without dividing.
    private static Optional<Points> ofBand(List<Band> bands, @Nullable BigDecimal part, @Nullable BigDecimal whole,
            BigDecimal times) {
        if (part == null || whole == null || whole.signum() <= 0) {
            return Optional.empty();
        }
        return Optional.of(bands.stream().filter(it -> it.bound().multiply(whole).compareTo(part.multiply(times)) <= 0)
                .map(Band::points).reduce((_, higher) -> higher).orElse(Points.ZERO));
    }
}
