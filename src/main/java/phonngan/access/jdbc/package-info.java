/// Accounts, roles, stays and the trail of acts in the database.
///
/// Serves every step of the yearly cycle from step 3 on. Enter at [phonngan.access.jdbc.JdbcAccounts].
@NullMarked
package phonngan.access.jdbc;

import org.jspecify.annotations.NullMarked;
