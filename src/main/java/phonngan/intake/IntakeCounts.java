package phonngan.intake;

/// What became of the rows of a source; the four parts add up to all rows.
///
/// @param stored new ones, in whatever state
/// @param unchanged already known, saying the same
/// @param changed already known, saying something else
/// @param refused not taken
public record IntakeCounts(long stored, long unchanged, long changed, long refused) {

    /// All rows.
    public long rows() {
        return stored + unchanged + changed + refused;
    }

    /// Both together.
    public IntakeCounts plus(IntakeCounts other) {
        return new IntakeCounts(stored + other.stored, unchanged + other.unchanged, changed + other.changed,
                refused + other.refused);
    }
}
