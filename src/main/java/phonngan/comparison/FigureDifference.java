package phonngan.comparison;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import phonngan.common.Points;
import phonngan.roster.Subject;
import phonngan.scoring.ExplainScores.Explained;

/// A figure that the office has otherwise than the run.
///
/// @param subject whose
/// @param explained ours with its reasons; null for a total
/// @param ours what the run says; null for not assessed and suspended
/// @param theirs what the office says, and where
/// @param base of a total, how much of ours lies up to the full marks; zero otherwise
/// @param cause what would make ours theirs; empty when nothing known does
public record FigureDifference(Subject subject, @Nullable Explained explained, @Nullable Points ours,
        OfficeFigure theirs, Points base, Optional<DifferenceCause> cause) {

    /// The indicator's id; [OfficeTable#TOTAL] for a total.
    public String indicator() {
        return explained == null ? OfficeTable.TOTAL : explained.theCase().indicator().id();
    }

    /// The word by which texts name what explains it: that of the cause, `unexplained` without one.
    public String word() {
        return cause.map(DifferenceCause::word).orElse("unexplained");
    }

    /// By how much the office's figure is higher; negative when it is lower.
    public Points excess() {
        return theirs.points().minus(ours == null ? Points.ZERO : ours);
    }
}
