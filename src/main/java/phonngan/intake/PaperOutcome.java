package phonngan.intake;

/// What became of a file.
public sealed interface PaperOutcome {

    /// It was cleaned and lies in the store.
    ///
    /// @param paper the file
    record Kept(KeptPaper paper) implements PaperOutcome {
    }

    /// It was not taken, and nothing of it is kept.
    ///
    /// @param why the reason
    record Refused(PaperFault why) implements PaperOutcome {
    }
}
