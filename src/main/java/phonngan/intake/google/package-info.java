/// The answers of a form from the Google sheet in which the form collects them.
///
/// Serves step 9 of the yearly cycle: offices collect with Google Forms. Enter at
/// [phonngan.intake.google.GoogleSheets]; what is made of each answer of Google's is [phonngan.intake.google.Faults].
@NullMarked
package phonngan.intake.google;

import org.jspecify.annotations.NullMarked;
