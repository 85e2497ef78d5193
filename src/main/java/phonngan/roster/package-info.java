/// Who is measured: people (บุคลากร) with their periods of employment, and units (หน่วยงาน).
///
/// Serves the whole cycle; loaded by the strategy group before collecting begins (step 9). Enter at
/// [phonngan.roster.Roster].
@NullMarked
package phonngan.roster;

import org.jspecify.annotations.NullMarked;
