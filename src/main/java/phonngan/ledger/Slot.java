package phonngan.ledger;

import java.util.Comparator;
import phonngan.roster.SubjectKey;

/// The place in a round at which at most one entry stands. Slots are ordered by subject, indicator and part, which is
/// the order in which the differences of a run are posted.
///
/// @param subject whose points
/// @param indicator the indicator's id
/// @param part base or bonus
public record Slot(SubjectKey subject, String indicator, Part part) implements Comparable<Slot> {
    private static final Comparator<Slot> ORDER = Comparator.comparing(Slot::subject).thenComparing(Slot::indicator)
            .thenComparing(Slot::part);

    @Override
    public int compareTo(Slot other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return subject + " " + indicator + " " + part.word();
    }
}
