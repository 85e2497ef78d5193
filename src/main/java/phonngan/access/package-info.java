/// Who may do what: the people who act, the roles that they hold and for how long.
///
/// Serves every step of the yearly cycle from step 3 on, when committees are appointed. Enter at
/// [phonngan.access.Actor].
@NullMarked
package phonngan.access;

import org.jspecify.annotations.NullMarked;
