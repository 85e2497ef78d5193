/// Incentive money within a budget, exact to the satang.
///
/// Serves step 11 of the yearly cycle. Enter at `PlanAllocation`.
@NullMarked
package phonngan.allocation;

import org.jspecify.annotations.NullMarked;
