/// The year as a state machine: its phases, who may move it on or back, and what may be done in each.
///
/// Serves all twelve steps of the yearly cycle, from the study of policy to the survey. A year that nobody moves stays
/// [phonngan.cycle.Phase#OPEN], where everything may be done. Enter at [phonngan.cycle.MoveYear]; the moves themselves
/// are the table [phonngan.cycle.Move#ALL], and [phonngan.cycle.AskTheYear] says what may be done now.
@NullMarked
package phonngan.cycle;

import org.jspecify.annotations.NullMarked;
