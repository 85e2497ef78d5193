/// Readings as people look them up: what was read, what became of each row, and what to do about those that were refused.
///
/// Serves step 9 of the yearly cycle. Enter at [phonngan.intake.web.ReadingsController].
@NullMarked
package phonngan.intake.web;

import org.jspecify.annotations.NullMarked;
