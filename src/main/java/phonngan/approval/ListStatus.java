package phonngan.approval;

import java.util.Optional;

/// On which side of a list somebody stands.
public enum ListStatus {
    /// Receives a share of the pot.
    IN("in"),
    /// Eligible, and does not receive.
    OUT("out"),
    /// May not be considered.
    NOT_ELIGIBLE("not-eligible"),
    /// Is in a pool for which the plan has no money.
    NO_BUDGET("no-budget"),
    /// Nobody: what cannot be given.
    LEFT_OVER("left-over");

    private final String word;

    ListStatus(String word) {
        this.word = word;
    }

    /// The word by which a list names it.
    public String word() {
        return word;
    }

    /// The status of a word, if there is one.
    public static Optional<ListStatus> find(String word) {
        for (var status : values()) {
            if (status.word.equals(word)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
