package phonngan.intake;

/// All readings of a year or of a form together.
///
/// @param standing how many stand
/// @param undone how many were taken back
/// @param counts what became of the rows of those that stand
public record ReadingTotals(long standing, long undone, IntakeCounts counts) {
}
