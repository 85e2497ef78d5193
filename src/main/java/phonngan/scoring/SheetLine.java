package phonngan.scoring;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.Indicator;
import phonngan.common.Points;
import phonngan.scoring.ExplainScores.Explained;

/// One indicator on a sheet.
///
/// @param explained the figure with its reasons
/// @param posted what stands in the ledger; null while nothing of the round was posted
public record SheetLine(Explained explained, PostedFigures.@Nullable Figure posted) {

    /// By what the subject is measured.
    public Indicator indicator() {
        return explained.theCase().indicator();
    }

    /// What came out of it.
    public IndicatorScore score() {
        return explained.score();
    }

    /// Points up to the full mark; zero for what is not assessed.
    public Points base() {
        return Objects.requireNonNullElse(score().base(), Points.ZERO);
    }

    /// Points beyond the full mark; zero for what is not assessed.
    public Points bonus() {
        return Objects.requireNonNullElse(score().bonus(), Points.ZERO);
    }

    /// Base and bonus together; zero for what is not assessed.
    public Points total() {
        return base().plus(bonus());
    }

    /// Whether the ledger says something else.
    public boolean differsFromPosted() {
        return posted != null && !(posted.base().equals(base()) && posted.bonus().equals(bonus()));
    }
}
