package phonngan.app.sample;

import java.util.ArrayList;
import java.util.List;

/// What becomes of an answer, and of how many in a thousand: a year with the troubles that offices know.
enum Fate {
    /// The committee accepts it as it is.
    ACCEPTED(639),
    /// Accepted with a correction.
    CORRECTED(25),
    /// Sent back: 8 in a hundred.
    RETURNED(80),
    /// Not accepted.
    REJECTED(30),
    /// Nobody knows whose it is: 5 in a hundred.
    UNMATCHED(50),
    /// Nobody knew whose it was until the committee named the owner.
    NAMED(10),
    /// Accepted, and then sent once more: the second one is a duplicate.
    SENT_TWICE(22),
    /// Achieved in another fiscal year.
    OUT_OF_PERIOD(18),
    /// A mistyped year; admitted with the right day.
    YEAR_MISTYPED(7),
    /// Sent after the closing.
    LATE(14),
    /// Sent after the closing, admitted and accepted.
    LATE_ADMITTED(12),
    /// Taken back by its sender: no longer in the complete reading.
    WITHDRAWN(8),
    /// Still in review at the end of the year.
    UNDECIDED(65),
    /// A learners’ activity, sent, but a paper of the unit head is missing when the committee meets; drawn in place of
    /// [#UNDECIDED].
    AWAITED(0),
    /// Decided after the points were posted.
    DECIDED_AFTERWARDS(20);

    private final int perThousand;

    Fate(int perThousand) {
        this.perThousand = perThousand;
    }

    /// A thousand cards with the fates in their shares.
    static List<Fate> cards() {
        var cards = new ArrayList<Fate>();
        for (var fate : values()) {
            for (int i = 0; i < fate.perThousand; i++) {
                cards.add(fate);
            }
        }
        return cards;
    }

    /// Whether the answer comes after the closing.
    boolean isLate() {
        return this == LATE || this == LATE_ADMITTED;
    }

    /// Whether the answer names its owner wrongly.
    boolean hidesOwner() {
        return this == UNMATCHED || this == NAMED;
    }
}
