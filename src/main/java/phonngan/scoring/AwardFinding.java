package phonngan.scoring;

import phonngan.catalogue.AwardLevel;
import phonngan.catalogue.ScoringMethod.CountBy;
import phonngan.common.Points;

/// What an accepted award does to the sum.
public sealed interface AwardFinding extends Finding {

    /// The award counts.
    ///
    /// @param evidence the claim
    /// @param level its level
    /// @param further whether it only counts as one more beside the best, at the flat rate
    /// @param base how much of it fills the full mark, before any cap
    /// @param bonus how much of it lies beyond the full mark, before any cap
    record Counted(Evidence evidence, AwardLevel level, boolean further, Points base, Points bonus)
            implements
                AwardFinding {
        @Override
        public Points adds() {
            return base.plus(bonus);
        }
    }

    /// The award does not count beside one of the same holder, or of the same holder and contest.
    ///
    /// @param evidence the claim
    /// @param level its level
    /// @param instead the level that counts, at least as high
    /// @param countBy what the two have in common
    record Outdone(Evidence evidence, AwardLevel level, AwardLevel instead, CountBy countBy) implements AwardFinding {
    }
}
