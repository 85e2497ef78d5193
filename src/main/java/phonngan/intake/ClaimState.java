package phonngan.intake;

/// Where a claim stands. The first of unmatched, out of period and late that applies wins over received; the others
/// stay visible as flags.
public enum ClaimState {
    /// In review.
    RECEIVED("received"),
    /// Nobody knows yet whose it is.
    UNMATCHED("unmatched"),
    /// Achieved in no round of the year.
    OUT_OF_PERIOD("out-of-period"),
    /// Sent after every round that holds the day had closed.
    LATE("late"),
    /// A document is owed by somebody else.
    AWAITING("awaiting"),
    /// Sent back to its sender with a reason.
    RETURNED("returned"),
    /// It counts.
    ACCEPTED("accepted"),
    /// It does not count, with a reason.
    REJECTED("rejected"),
    /// Another claim already says the same.
    DUPLICATE("duplicate"),
    /// Taken back by its sender.
    WITHDRAWN("withdrawn"),
    /// An older version of a claim.
    SUPERSEDED("superseded");

    private final String word;

    ClaimState(String word) {
        this.word = word;
    }

    /// The word that lists print.
    public String word() {
        return word;
    }
}
