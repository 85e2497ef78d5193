package phonngan.intake;

import java.util.Arrays;
import java.util.Optional;

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

    /// Whether somebody still has to do something: the committee, the sender, or whoever owes a document.
    public boolean isOpen() {
        return switch (this) {
            case RECEIVED, UNMATCHED, OUT_OF_PERIOD, LATE, AWAITING, RETURNED -> true;
            case ACCEPTED, REJECTED, DUPLICATE, WITHDRAWN, SUPERSEDED -> false;
        };
    }

    /// The state of that word, if there is one.
    public static Optional<ClaimState> find(String word) {
        return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst();
    }
}
