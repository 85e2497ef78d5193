/// Runs in the database.
///
/// Serves step 10 of the yearly cycle. Enter at [phonngan.scoring.jdbc.JdbcRunBook].
@NullMarked
package phonngan.scoring.jdbc;

import org.jspecify.annotations.NullMarked;
