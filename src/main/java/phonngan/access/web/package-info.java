/// The gate of all pages: who asks, whether they may, and how somebody signs in; and the pages about accounts, roles and
/// who did what.
///
/// Serves every step of the yearly cycle. Enter at [phonngan.access.web.Gate].
@NullMarked
package phonngan.access.web;

import org.jspecify.annotations.NullMarked;
