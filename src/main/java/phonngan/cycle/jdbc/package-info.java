/// The acts that moved a year, in the database.
///
/// Serves all steps of the yearly cycle. Enter at [phonngan.cycle.jdbc.JdbcYearActs].
@NullMarked
package phonngan.cycle.jdbc;

import org.jspecify.annotations.NullMarked;
