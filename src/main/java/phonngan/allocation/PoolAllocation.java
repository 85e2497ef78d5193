package phonngan.allocation;

import java.util.List;
import phonngan.common.Baht;

/// The draft for one pool. Its lines add up to its pot, always: what cannot be given is a line of its own.
///
/// @param budget what was to be divided, and how
/// @param lines the eligible by rank and subject id, then those who are not, then what is left over
public record PoolAllocation(IncentiveBudget budget, List<AllocationLine> lines) {

    /// @throws IllegalArgumentException when the lines do not add up to the pot
    public PoolAllocation {
        lines = List.copyOf(lines);
        var sum = Baht.sum(lines.stream().map(AllocationLine::amount).toList());
        if (!sum.equals(budget.pot())) {
            throw new IllegalArgumentException(
                    "pool %s adds up to %s, not to its pot of %s".formatted(budget.pool(), sum, budget.pot()));
        }
    }
}
