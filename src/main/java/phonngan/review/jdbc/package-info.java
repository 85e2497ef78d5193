/// Keeps committees, and what they decide, in the database.
///
/// Serves step 10 of the yearly cycle. Enter at [phonngan.review.Committees], which is kept here.
@NullMarked
package phonngan.review.jdbc;

import org.jspecify.annotations.NullMarked;
