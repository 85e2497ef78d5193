/// Incentive plans in the database.
///
/// Serves step 11 of the yearly cycle, when the incentive money is divided. Enter at
/// [phonngan.allocation.jdbc.JdbcIncentivePlans].
@NullMarked
package phonngan.allocation.jdbc;

import org.jspecify.annotations.NullMarked;
