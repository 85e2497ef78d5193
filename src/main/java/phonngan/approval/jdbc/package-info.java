/// Lists, what was done with them and what the director wants otherwise, in the database.
///
/// Serves step 11 of the yearly cycle. Enter at [phonngan.approval.jdbc.JdbcListBook].
@NullMarked
package phonngan.approval.jdbc;

import org.jspecify.annotations.NullMarked;
