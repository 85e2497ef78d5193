package phonngan.intake;

/// What a reading was made from. When none of it changed, the reading would bring nothing.
///
/// @param fingerprint the sheet as it stood; empty for none
/// @param rules the digest of the rule book
/// @param roster the number of the roster's latest load
public record ReadingBasis(String fingerprint, String rules, int roster) {
    /// Nothing was read.
    public static final ReadingBasis NONE = new ReadingBasis("", "", 0);

    static ReadingBasis of(SheetReading reading, IntakeGround ground) {
        return new ReadingBasis(reading.fingerprint(), ground.rules().digest().hex(), ground.roster().lastLoad());
    }

    /// Whether something was read.
    public boolean isThere() {
        return !fingerprint.isEmpty();
    }
}
