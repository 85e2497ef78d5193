/// Reads the pay file that a division by pay needs. Pay is read for one calculation and stored nowhere.
///
/// Serves step 11 of the yearly cycle. Enter at [phonngan.allocation.csv.PayFileReader].
@NullMarked
package phonngan.allocation.csv;

import org.jspecify.annotations.NullMarked;
