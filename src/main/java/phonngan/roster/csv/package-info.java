/// Reads staff and units from CSV files.
///
/// Serves the loading of a roster before step 9. Enter at [phonngan.roster.csv.RosterCsv].
@NullMarked
package phonngan.roster.csv;

import org.jspecify.annotations.NullMarked;
