/// The comparison with the office's own table as pages.
///
/// Serves step 10 of the yearly cycle. Enter at [phonngan.comparison.web.CompareController].
@NullMarked
package phonngan.comparison.web;

import org.jspecify.annotations.NullMarked;
