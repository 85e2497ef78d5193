package phonngan.allocation;

import java.util.List;
import phonngan.common.Problem;

/// What comes of an incentive plan: all of it, or nothing.
public sealed interface AllocationOutcome {

    /// Every pool is divided.
    record Allocated(AllocationPlan plan) implements AllocationOutcome {
    }

    /// Nothing is allocated: the committee has to decide about ties first.
    ///
    /// @param ties one a pool, in the plan's order; at least one
    record Tied(List<TieAtTheLine> ties) implements AllocationOutcome {
        /// Keeps its own copy.
        public Tied {
            ties = List.copyOf(ties);
        }
    }

    /// Nothing is allocated: the plan or the pay file has to be repaired first.
    ///
    /// @param problems at least one, undecided ties included
    record Refused(List<Problem> problems) implements AllocationOutcome {
        /// Keeps its own copy.
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /// Everything that stands in the way, for people to read; empty when all is allocated.
    default List<Problem> obstacles() {
        return switch (this) {
            case Allocated _ -> List.of();
            case Tied(var ties) -> ties.stream().map(TieAtTheLine::problem).toList();
            case Refused(var problems) -> problems;
        };
    }
}
