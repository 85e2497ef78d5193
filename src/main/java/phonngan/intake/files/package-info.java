/// The intake report as a file: the same for the command that reads answers and for the page that shows a reading.
///
/// Serves step 9 of the yearly cycle. Enter at [phonngan.intake.files.ReportJson].
@NullMarked
package phonngan.intake.files;

import org.jspecify.annotations.NullMarked;
