/// Claims as people look them up: where each stands and why, its versions side by side, and what was decided on it.
///
/// Serves step 9 of the yearly cycle. Enter at [phonngan.review.web.ClaimsController].
@NullMarked
package phonngan.review.web;

import org.jspecify.annotations.NullMarked;
