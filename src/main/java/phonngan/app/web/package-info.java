/// The pages that belong to no single step: the shelf of years, the year at a glance, runs on their way from
/// scoring to the ledger, and what is shown when something goes wrong; and what guards every page.
///
/// Serves every step of the yearly cycle. Enter at [phonngan.app.web.YearController].
@NullMarked
package phonngan.app.web;

import org.jspecify.annotations.NullMarked;
