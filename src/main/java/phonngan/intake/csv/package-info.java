/// The answers of a form from a CSV file.
///
/// Serves step 9 of the yearly cycle. Enter at [phonngan.intake.csv.CsvSubmissions].
@NullMarked
package phonngan.intake.csv;

import org.jspecify.annotations.NullMarked;
