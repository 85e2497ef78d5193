package phonngan.allocation;

import java.util.List;

/// A draft allocation (ร่างการจัดสรร), to be put before the director.
///
/// @param plan the incentive plan that it follows
/// @param pools in the plan's order
public record AllocationPlan(IncentivePlan plan, List<PoolAllocation> pools) {
    /// Keeps its own copy.
    public AllocationPlan {
        pools = List.copyOf(pools);
    }

    /// All lines, pool by pool.
    public List<AllocationLine> lines() {
        return pools.stream().flatMap(it -> it.lines().stream()).toList();
    }
}
