/// Rule books in the database.
///
/// Serves step 8 of the yearly cycle, when the criteria are announced. Enter at
/// [phonngan.catalogue.jdbc.JdbcRuleBooks].
@NullMarked
package phonngan.catalogue.jdbc;

import org.jspecify.annotations.NullMarked;
