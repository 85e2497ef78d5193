package phonngan.scoring;

import java.util.List;
import phonngan.common.Problem;
import phonngan.cycle.Allowance;

/// How the confirming of a report ended. Whatever is refused, nothing of it is kept.
public sealed interface ConfirmOutcome {

    /// The judges find it beside the claims.
    ///
    /// @param people for how many
    /// @param warnings what the head should know, such as that the round has closed
    record Confirmed(int people, List<Problem> warnings) implements ConfirmOutcome {
        /// Keeps its own copy.
        public Confirmed {
            warnings = List.copyOf(warnings);
        }
    }

    /// Somebody of those chosen is the head's own case: the head themself, or whose claim the head sent.
    ///
    /// @param name who
    record OwnCase(String name) implements ConfirmOutcome {
    }

    /// The unit is not one of the head's.
    record NotYours() implements ConfirmOutcome {
    }

    /// Nobody was chosen who still waits for it, or it takes more than a report.
    record NothingOwed() implements ConfirmOutcome {
    }

    /// The year stands where it can not be done.
    ///
    /// @param why where it stands, and who can change that
    record NotNow(Allowance.NotNow why) implements ConfirmOutcome {
    }

    /// The report cannot be read as evidence.
    ///
    /// @param problems why
    record Unfit(List<Problem> problems) implements ConfirmOutcome {
        /// Keeps its own copy.
        public Unfit {
            problems = List.copyOf(problems);
        }
    }
}
