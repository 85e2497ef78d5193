/// The incentive plan as a page: what it says, what another one would change, and the draft to the satang.
///
/// Serves step 11 of the yearly cycle. Enter at [phonngan.allocation.web.PlanController].
@NullMarked
package phonngan.allocation.web;

import org.jspecify.annotations.NullMarked;
