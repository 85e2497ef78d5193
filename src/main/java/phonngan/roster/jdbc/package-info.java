/// Keeps rosters in the database: every load adds rows, none changes any.
///
/// Serves the loading of staff and units before step 9 and whoever asks who was measured. Enter at
/// [phonngan.roster.Rosters], which is kept here.
@NullMarked
package phonngan.roster.jdbc;

import org.jspecify.annotations.NullMarked;
