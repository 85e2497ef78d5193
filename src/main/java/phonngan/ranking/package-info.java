/// Who stands where, ties shown.
///
/// Serves step 10 of the yearly cycle. Enter at [phonngan.ranking.RankStaff]; what comes out is a
/// [phonngan.ranking.Ranking].
@NullMarked
package phonngan.ranking;

import org.jspecify.annotations.NullMarked;
