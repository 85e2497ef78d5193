package phonngan.scoring;

import java.math.BigDecimal;
import phonngan.common.Points;

/// The figures behind a percent, count, mean or target, and the band that they reach.
public sealed interface FigureFinding extends Finding {

    /// A claim whose figures are in the value.
    ///
    /// @param kind what kind of value
    /// @param evidence the claim
    record Summed(FigureKind kind, Evidence evidence) implements FigureFinding {
    }

    /// The exact value of all claims together, among its bands.
    sealed interface Reached extends FigureFinding {
        /// Where the value stands.
        Placed placed();

        @Override
        default Points adds() {
            return placed().points();
        }
    }

    /// 100 · numerator / denominator.
    ///
    /// @param numerator what was reached
    /// @param denominator out of how many
    /// @param placed where the percent stands
    record Percent(BigDecimal numerator, BigDecimal denominator, Placed placed) implements Reached {
    }

    /// A sum.
    ///
    /// @param sum the sum
    /// @param placed where it stands
    record Count(BigDecimal sum, Placed placed) implements Reached {
    }

    /// A weighted mean.
    ///
    /// @param placed where it stands
    record Mean(Placed placed) implements Reached {
    }

    /// A sum as a percent of its target.
    ///
    /// @param sum what was done
    /// @param target what should have been done
    /// @param placed where the percent stands
    record OfTarget(BigDecimal sum, BigDecimal target, Placed placed) implements Reached {
        /// Whether the target is met in full.
        public boolean achieved() {
            return sum.compareTo(target) >= 0;
        }
    }
}
