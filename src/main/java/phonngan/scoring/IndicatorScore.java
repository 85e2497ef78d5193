package phonngan.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.common.Points;

/// The figure of one subject by one indicator, with its reasons.
///
/// @param state what the figure is worth
/// @param score the whole score, base and bonus; null only for not assessed and suspended
/// @param base what counts up to the full mark; null as for the score
/// @param bonus what lies beyond the full mark; null as for the score
/// @param counted ids of the claims that made the figure, ascending
/// @param findings why, in the order in which a reader would ask
public record IndicatorScore(ScoreState state, @Nullable Points score, @Nullable Points base, @Nullable Points bonus,
        List<Long> counted, List<Finding> findings) {
    /// Keeps its own copies.
    public IndicatorScore {
        counted = List.copyOf(counted);
        findings = List.copyOf(findings);
    }
}
