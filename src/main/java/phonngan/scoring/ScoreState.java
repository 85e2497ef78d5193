package phonngan.scoring;

/// What a figure is worth as a statement; four states, because "not assessed" is not 0.
public enum ScoreState {
    /// Computed; 0 is a figure.
    SCORED("scored"),
    /// Provisional: something is owed by somebody else.
    AWAITING("awaiting"),
    /// Nothing to compute from.
    NOT_ASSESSED("not-assessed"),
    /// The indicator is set aside in this round.
    SUSPENDED("suspended");

    private final String word;

    ScoreState(String word) {
        this.word = word;
    }

    /// The word that outputs print.
    public String word() {
        return word;
    }
}
