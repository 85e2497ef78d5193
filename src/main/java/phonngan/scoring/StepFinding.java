package phonngan.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.Step;
import phonngan.common.Points;

/// What stands for a step or item (เกณฑ์ข้อ), and what the steps together are worth.
public sealed interface StepFinding extends Finding {

    /// The step is met, and it counts.
    ///
    /// @param step the step
    /// @param by the accepted evidence, in order of claim
    /// @param adds what the step itself adds; zero in a count table, whose points come from [TableScore]
    record Met(Step step, List<Evidence> by, Points adds) implements StepFinding {
        /// Keeps its own copy.
        public Met {
            by = List.copyOf(by);
        }
    }

    /// The step is proved, yet lost to the order of a milestone: an earlier step is missing.
    ///
    /// @param step the step
    /// @param by the accepted evidence, in order of claim
    /// @param missing the first step that is not met
    record Lost(Step step, List<Evidence> by, Step missing) implements StepFinding {
        /// Keeps its own copy.
        public Lost {
            by = List.copyOf(by);
        }
    }

    /// What the order of a milestone costs, said once: source 002, problem 2.
    ///
    /// @param missing the first step that is not met
    /// @param itemByItem what the same facts would give if every step counted by itself
    record OrderLoss(Step missing, Points itemByItem) implements StepFinding {
    }

    /// The step is not met.
    ///
    /// @param step the step
    /// @param closed whether the committee has ruled that its document is no longer awaited
    record NotMet(Step step, boolean closed) implements StepFinding {
    }

    /// The step is not met yet because somebody else owes a document.
    ///
    /// @param step the step
    /// @param owed who owes what
    record Awaiting(Step step, Owed owed) implements StepFinding {
    }

    /// The number of items met, looked up in the table of the round.
    ///
    /// @param met how many items are met
    /// @param entry the number whose points were taken; null when the table has none that low
    /// @param adds the points of that entry
    record TableScore(int met, @Nullable Integer entry, Points adds) implements StepFinding {
    }
}
