package phonngan.ledger;

import java.util.List;
import phonngan.common.Points;
import phonngan.roster.SubjectKey;

/// A figure to be posted: what a run says about one subject and indicator. Zero means that nothing should stand.
///
/// @param subject whose points
/// @param indicator the indicator's id
/// @param base points up to the full mark
/// @param bonus points beyond it
/// @param submissions ids of the claims that made the figure, ascending
public record Figure(SubjectKey subject, String indicator, Points base, Points bonus, List<Long> submissions) {
    /// Keeps its own copy.
    ///
    /// @throws IllegalArgumentException when points are negative: only a reversal takes points away
    public Figure {
        submissions = List.copyOf(submissions);
        if (base.hundredths() < 0 || bonus.hundredths() < 0) {
            throw new IllegalArgumentException("negative figure: " + subject + " " + indicator);
        }
    }

    /// The points of one part.
    public Points of(Part part) {
        return switch (part) {
            case BASE -> base;
            case BONUS -> bonus;
        };
    }
}
