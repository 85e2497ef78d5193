package phonngan.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.Indicator;
import phonngan.catalogue.Step;
import phonngan.common.Points;
import phonngan.review.Confirmation;
import phonngan.roster.Subject;

/// A document that a unit owes, and for which the figure of one subject waits.
///
/// @param subject who waits
/// @param indicator for which indicator
/// @param step for which step; null for the indicator as a whole
/// @param owed who asked for what
/// @param unit the code of the unit that owes it
/// @param since since when it is owed: the day of the decision, else of the first claim for the indicator, else the
///        first day of the round
/// @param atStake what the subject gains when it comes and is accepted; null when that depends on figures not yet known
/// @param confirmation what its unit has confirmed meanwhile, which waits for the judges; empty for nothing
public record Debt(Subject subject, Indicator indicator, @Nullable Step step, Owed owed, String unit, LocalDate since,
        @Nullable Points atStake, Optional<Confirmation> confirmation) {

    /// The number of the step; 0 for the indicator as a whole.
    public int number() {
        return step == null ? Debts.WHOLE_INDICATOR : step.number();
    }

    /// What tells one debt from another: whose, for which step, and the claim that waits, if one does.
    List<Object> what() {
        return List.of(subject.key(), indicator.id(), number(), switch (owed) {
            case Owed.Decided(Evidence awaited) -> awaited.reference();
            case Owed.Expected _ -> "";
        });
    }

    /// Whether its unit still has to do something.
    public boolean isOpen() {
        return confirmation.isEmpty();
    }

    /// Whether a confirmed report is all that is missing; else levels or figures have to be sent with it.
    public boolean isMetByReport() {
        return switch (owed) {
            case Owed.Decided _ -> true;
            case Owed.Expected _ -> step != null;
        };
    }
}
