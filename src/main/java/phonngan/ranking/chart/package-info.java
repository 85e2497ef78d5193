/// The ranking as a picture.
///
/// Serves step 10 of the yearly cycle. Enter at [phonngan.ranking.chart.RankingChart].
@NullMarked
package phonngan.ranking.chart;

import org.jspecify.annotations.NullMarked;
