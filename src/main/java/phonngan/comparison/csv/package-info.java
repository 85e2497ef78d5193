/// Reads tables of figures as offices keep them.
///
/// Serves step 10 of the yearly cycle. Enter at [phonngan.comparison.csv.OfficeTableReader].
@NullMarked
package phonngan.comparison.csv;

import org.jspecify.annotations.NullMarked;
