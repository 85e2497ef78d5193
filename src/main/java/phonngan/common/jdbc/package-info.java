/// The store's ground: transactions that survive a power cut and the guard row of an office's year.
///
/// Serves every step. Enter at [phonngan.common.jdbc.JdbcTransactions].
@NullMarked
package phonngan.common.jdbc;

import org.jspecify.annotations.NullMarked;
