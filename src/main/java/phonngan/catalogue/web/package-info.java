/// The rule book as staff read it: what holds for their position, how each indicator scores, what must be sent, and
/// examples worked out.
///
/// Serves steps 6 to 8 of the yearly cycle, the announced criteria. Enter at
/// [phonngan.catalogue.web.RulesController].
@NullMarked
package phonngan.catalogue.web;

import org.jspecify.annotations.NullMarked;
