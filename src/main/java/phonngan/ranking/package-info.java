/// Who stands where, ties shown.
///
/// Serves step 10 of the yearly cycle. Enter at `RankStaff`.
@NullMarked
package phonngan.ranking;

import org.jspecify.annotations.NullMarked;
