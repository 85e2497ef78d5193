/// A list as a file that people keep and can hold against the approved one later.
///
/// Serves step 11 of the yearly cycle and whoever holds the file afterwards. Enter at
/// [phonngan.publication.csv.PrintedListCsv].
@NullMarked
package phonngan.publication.csv;

import org.jspecify.annotations.NullMarked;
