/// The heads of ledgers in a file beside the store.
///
/// Serves every step of the yearly cycle. Enter at [phonngan.invariants.files.HeadsFile].
@NullMarked
package phonngan.invariants.files;

import org.jspecify.annotations.NullMarked;
