/// Decisions and committee lists from CSV files.
///
/// Serves step 10 of the yearly cycle. Enter at [phonngan.review.csv.DecisionFile].
@NullMarked
package phonngan.review.csv;

import org.jspecify.annotations.NullMarked;
