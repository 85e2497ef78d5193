/// The year as a state machine to look at, and the form that moves it.
///
/// Serves all twelve steps of the yearly cycle. Enter at [phonngan.cycle.web.CycleController].
@NullMarked
package phonngan.cycle.web;

import org.jspecify.annotations.NullMarked;
