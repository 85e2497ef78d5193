/// Reads what committees hand in as CSV files.
///
/// Serves step 10 of the yearly cycle. Enter at [phonngan.review.csv.CommitteeCsv].
@NullMarked
package phonngan.review.csv;

import org.jspecify.annotations.NullMarked;
