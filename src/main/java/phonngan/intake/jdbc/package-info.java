/// Readings and claims in the database.
///
/// Serves step 9 of the yearly cycle. Enter at [phonngan.intake.jdbc.JdbcIntakeBook].
@NullMarked
package phonngan.intake.jdbc;

import org.jspecify.annotations.NullMarked;
