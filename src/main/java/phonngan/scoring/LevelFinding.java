package phonngan.scoring;

import phonngan.catalogue.AwardLevel;
import phonngan.common.Points;

/// Which recorded level stands.
public sealed interface LevelFinding extends Finding {

    /// The level that stands.
    ///
    /// @param evidence the claim that records it
    /// @param level the level
    record Recorded(Evidence evidence, AwardLevel level) implements LevelFinding {
        @Override
        public Points adds() {
            return level.points();
        }
    }

    /// A level that was accepted too and does not stand.
    ///
    /// @param evidence the claim that records it
    /// @param level the level
    /// @param instead the level that stands
    /// @param sameInstant whether both were decided at one instant, so that the lower one stands; else the later does
    record Overtaken(Evidence evidence, AwardLevel level, AwardLevel instead, boolean sameInstant)
            implements
                LevelFinding {
    }
}
