package phonngan.comparison;

import java.util.List;
import phonngan.catalogue.AwardLevel;
import phonngan.catalogue.Indicator;
import phonngan.catalogue.Step;
import phonngan.common.Points;
import phonngan.scoring.Evidence;

/// What would make our figure the office's: found by counting again as the office may have counted. It is what fits, not
/// what somebody confessed to.
public sealed interface DifferenceCause {

    /// The office has a figure where ours is "not assessed", which is not 0.
    record NotAssessed() implements DifferenceCause {
    }

    /// The office has a figure where the indicator is set aside in the round.
    record SetAside() implements DifferenceCause {
    }

    /// The office stops at the full mark.
    ///
    /// @param base what it counts
    /// @param bonus what it does not
    record WithoutBonus(Points base, Points bonus) implements DifferenceCause {
    }

    /// The office counts every step by itself where ours stops at the first that is missing.
    ///
    /// @param missing that step
    record ItemByItem(Step missing) implements DifferenceCause {
    }

    /// The office does not stop at a bound.
    ///
    /// @param bound the bound
    record BeyondTheBound(Points bound) implements DifferenceCause {
    }

    /// The office counts claims that ours does not count.
    ///
    /// @param claims which, at least one
    record AlsoCounts(List<Evidence> claims) implements DifferenceCause {
        /// Keeps its own copy.
        public AlsoCounts {
            claims = List.copyOf(claims);
        }
    }

    /// The office does not count claims that ours counts.
    ///
    /// @param claims which, at least one
    record LeavesOut(List<Evidence> claims) implements DifferenceCause {
        /// Keeps its own copy.
        public LeavesOut {
            claims = List.copyOf(claims);
        }
    }

    /// The office takes an award for one of another level.
    ///
    /// @param claim which
    /// @param ours its level as decided
    /// @param theirs the level that gives the office's figure
    record TakesLevel(Evidence claim, AwardLevel ours, AwardLevel theirs) implements DifferenceCause {
    }

    /// The office counts every paper by itself, where ours counts one holder or one fact once.
    record EachByItself() implements DifferenceCause {
    }

    /// The office counts steps for which somebody else still owes a document.
    record CountsAwaited() implements DifferenceCause {
    }

    /// The total differs as the figures of the table do.
    ///
    /// @param figures how many of the person's figures differ
    record SumOfParts(int figures) implements DifferenceCause {
    }

    /// The table's own figures of the person add up to something else than its total.
    ///
    /// @param sum what they add up to
    record OwnSumDiffers(Points sum) implements DifferenceCause {
    }

    /// The total differs by what one indicator would give.
    ///
    /// @param indicator which
    /// @param cause why
    record OfIndicator(Indicator indicator, DifferenceCause cause) implements DifferenceCause {
    }

    /// The word by which texts name it.
    default String word() {
        return switch (this) {
            case NotAssessed _ -> "not-assessed";
            case SetAside _ -> "set-aside";
            case WithoutBonus _ -> "without-bonus";
            case ItemByItem _ -> "item-by-item";
            case BeyondTheBound _ -> "beyond-the-bound";
            case AlsoCounts _ -> "also-counts";
            case LeavesOut _ -> "leaves-out";
            case TakesLevel _ -> "takes-level";
            case EachByItself _ -> "each-by-itself";
            case CountsAwaited _ -> "counts-awaited";
            case SumOfParts _ -> "sum-of-parts";
            case OwnSumDiffers _ -> "own-sum";
            case OfIndicator _ -> "of-indicator";
        };
    }
}
