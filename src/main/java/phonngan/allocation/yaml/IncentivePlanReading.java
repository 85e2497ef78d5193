package phonngan.allocation.yaml;

import java.util.List;
import phonngan.allocation.IncentivePlan;
import phonngan.common.Problem;

/// What reading a plan gives: the plan, or everything that is wrong with it.
public sealed interface IncentivePlanReading {

    /// The plan, understood to the last key.
    record Understood(IncentivePlan plan) implements IncentivePlanReading {
    }

    /// No plan.
    ///
    /// @param problems at least one, in the order of the file as far as it goes
    record Refused(List<Problem> problems) implements IncentivePlanReading {
        /// Keeps its own copy.
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
