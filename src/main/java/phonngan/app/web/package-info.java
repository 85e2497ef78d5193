/// The first page of the service.
///
/// Serves every step of the yearly cycle. Enter at [phonngan.app.web.StartPage].
@NullMarked
package phonngan.app.web;

import org.jspecify.annotations.NullMarked;
