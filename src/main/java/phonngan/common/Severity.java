package phonngan.common;

/// How much a problem hinders.
public enum Severity {
    /// The row, or the whole file, was not taken.
    REFUSED("refused"),
    /// It was taken, and somebody should look.
    WARNING("warning");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /// The word that reports print.
    public String word() {
        return word;
    }
}
