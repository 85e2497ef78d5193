/// Files of the intake: the papers that people send, checked, cleaned and kept by their content; files of answers until
/// they are taken in; and the intake report, the same for the command that reads answers and for the page that shows a
/// reading.
///
/// Serves steps 8 and 9 of the yearly cycle. Enter at [phonngan.intake.files.PaperFolder],
/// [phonngan.intake.files.UploadFolder] and [phonngan.intake.files.ReportJson].
@NullMarked
package phonngan.intake.files;

import org.jspecify.annotations.NullMarked;
