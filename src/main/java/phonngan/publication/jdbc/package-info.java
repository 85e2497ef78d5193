/// Consents to be named in public, in the database.
///
/// Serves step 11 of the yearly cycle. Enter at [phonngan.publication.jdbc.JdbcConsents].
@NullMarked
package phonngan.publication.jdbc;

import org.jspecify.annotations.NullMarked;
