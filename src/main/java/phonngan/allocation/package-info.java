/// Incentive money within a budget, exact to the satang, every baht with its reason.
///
/// Serves step 11 of the yearly cycle: the ranking is one part of the director's consideration, and this is the draft
/// that is put before the director. Enter at [phonngan.allocation.PlanAllocation]: an [phonngan.allocation.IncentivePlan]
/// and a ranking go in, an [phonngan.allocation.AllocationOutcome] comes out.
@NullMarked
package phonngan.allocation;

import org.jspecify.annotations.NullMarked;
