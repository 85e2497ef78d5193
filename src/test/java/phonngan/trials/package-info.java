/// Trials of the whole product under faults: processes are killed, disks cut off, lines broken, clocks moved.
///
/// Serves no step of the year and proves a promise of all of them: what was acknowledged is there, once and whole. Each
/// trial prints its seed and the command that plays it again; `src/docs/trials.md` lists them. Enter at
/// [phonngan.trials.Rounds] and [phonngan.trials.Tally].
@NullMarked
package phonngan.trials;

import org.jspecify.annotations.NullMarked;
