/// The store's ground: transactions that are run again when they stood in somebody's way and survive a power cut, and the
/// guard row of an office's year.
///
/// Serves every step. Enter at [phonngan.common.jdbc.JdbcTransactions].
@NullMarked
package phonngan.common.jdbc;

import org.jspecify.annotations.NullMarked;
