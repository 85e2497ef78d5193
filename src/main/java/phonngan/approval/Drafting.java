package phonngan.approval;

import java.util.List;
import phonngan.allocation.AllocationPlan;
import phonngan.common.Problem;

/// What comes of drawing up a list.
public sealed interface Drafting {

    /// A list.
    ///
    /// @param body what it says
    /// @param allocation the same with all its reasons
    record Drafted(ListBody body, AllocationPlan allocation) implements Drafting {
    }

    /// No list.
    ///
    /// @param problems what stands in the way, at least one
    record Hindered(List<Problem> problems) implements Drafting {
        /// Keeps its own copy.
        public Hindered {
            problems = List.copyOf(problems);
        }
    }
}
