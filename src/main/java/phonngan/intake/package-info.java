/// From a form row to evidence, or to a named problem with its remedy.
///
/// Serves step 9 of the yearly cycle, in which staff answer the Google form. Enter at
/// `ImportSubmissions`; what a claim says is [phonngan.intake.ClaimFacts], where it stands is
/// [phonngan.intake.ClaimState].
@NullMarked
package phonngan.intake;

import org.jspecify.annotations.NullMarked;
