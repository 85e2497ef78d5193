/// The office's own figures beside ours: each difference named and, from the evidence of the run, explained.
///
/// Serves step 10 of the yearly cycle, where an office that used to count by hand asks why the numbers differ. Enter at
/// [phonngan.comparison.MatchFigures], which finds whose figures they are, and [phonngan.comparison.CompareFigures].
@NullMarked
package phonngan.comparison;

import org.jspecify.annotations.NullMarked;
