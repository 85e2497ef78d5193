/// What the invariants ask of rows as they lie in the store, and how every check came out.
///
/// Serves every step of the yearly cycle. Enter at [phonngan.invariants.jdbc.InspectRows].
@NullMarked
package phonngan.invariants.jdbc;

import org.jspecify.annotations.NullMarked;
