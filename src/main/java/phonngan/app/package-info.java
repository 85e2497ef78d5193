/// Puts the house together: the start, the wiring, transactions and the commands.
///
/// Serves every step. Enter at [phonngan.app.Phonngan].
@NullMarked
package phonngan.app;

import org.jspecify.annotations.NullMarked;
