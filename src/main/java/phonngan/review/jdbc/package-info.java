/// Decisions in the database.
///
/// Serves step 10 of the yearly cycle. Enter at [phonngan.review.jdbc.JdbcReviewBook].
@NullMarked
package phonngan.review.jdbc;

import org.jspecify.annotations.NullMarked;
