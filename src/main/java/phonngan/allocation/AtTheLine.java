package phonngan.allocation;

/// What happens when the quota line cuts through equal totals.
public enum AtTheLine {
    /// Nothing is allocated until the committee has decided and the plan says how.
    STOP("stop"),
    /// All of the tied are in, even beyond the quota; the pot stays the same.
    INCLUDE_ALL("include-all"),
    /// None of the tied is in.
    EXCLUDE_ALL("exclude-all");

    private final String word;

    AtTheLine(String word) {
        this.word = word;
    }

    /// The word that plans use.
    public String word() {
        return word;
    }
}
