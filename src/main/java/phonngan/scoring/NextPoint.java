package phonngan.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.AwardLevel;
import phonngan.catalogue.Band;
import phonngan.catalogue.ScoringMethod.CountBy;
import phonngan.catalogue.Step;
import phonngan.common.Points;

/// What the next higher score would need. It is a promise: whoever adds exactly this, accepted, has that score.
public sealed interface NextPoint extends Finding {

    /// Steps still missing, all of which it takes.
    ///
    /// @param steps the steps, by number
    /// @param wouldBe the score with them
    record Steps(List<Step> steps, Points wouldBe) implements NextPoint {
        /// Keeps its own copy.
        public Steps {
            steps = List.copyOf(steps);
        }
    }

    /// One more award.
    ///
    /// @param level the lowest level that helps
    /// @param countBy what must be new about it: another holder, or another holder or contest
    /// @param wouldBe the score with it
    record Award(AwardLevel level, CountBy countBy, Points wouldBe) implements NextPoint {
    }

    /// A higher level.
    ///
    /// @param level the next one up
    record Level(AwardLevel level) implements NextPoint {
    }

    /// A higher band.
    ///
    /// @param kind what kind of value it is a band of
    /// @param band the next one up that `more` reaches
    /// @param more what is missing: for a percent the smallest further numerator at the same denominator, for a count
    ///        or target the smallest further value, both in the unit in which the figures came; for a mean how much the
    ///        mean itself must rise; null while there is no value to start from
    record InBand(FigureKind kind, Band band, @Nullable Fraction more) implements NextPoint {
    }

    /// Nothing: the criteria give no more.
    record NothingHigher() implements NextPoint {
    }
}
