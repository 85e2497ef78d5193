/// The ranking as a page: who stands where, which side of the pay line, and the way to why.
///
/// Serves step 10 of the yearly cycle. Enter at [phonngan.ranking.web.RankingController].
@NullMarked
package phonngan.ranking.web;

import org.jspecify.annotations.NullMarked;
