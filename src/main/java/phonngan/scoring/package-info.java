/// From accepted evidence to points, and why.
///
/// Serves step 10 of the yearly cycle, in which the annual committee analyses the form's answers. Enter at
/// [phonngan.scoring.ScoringEngine], which is pure; a run over a whole year is `RunScoring`. Each figure comes with its
/// [phonngan.scoring.Finding]s, and [phonngan.scoring.Explanation] says them in Thai and English.
@NullMarked
package phonngan.scoring;

import org.jspecify.annotations.NullMarked;
