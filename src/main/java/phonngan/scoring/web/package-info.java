/// Everybody's sheet as pages: the list of people and units, and each one's points with their reasons.
///
/// Serves step 10 of the yearly cycle. Enter at [phonngan.scoring.web.PeopleController].
@NullMarked
package phonngan.scoring.web;

import org.jspecify.annotations.NullMarked;
