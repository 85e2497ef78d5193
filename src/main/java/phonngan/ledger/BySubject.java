package phonngan.ledger;

import java.util.Iterator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import phonngan.roster.SubjectKey;

/// Reads a stream of things that each belong to a slot, one subject at a time, and insists that subjects ascend: two
/// streams out of step would post nonsense for good. Within a subject any order will do, because engines do not agree
/// on the order of every text; keys of subjects are plain digits, on which they do.
final class BySubject<T> {
    private final Iterator<T> source;
    private final Function<T, Slot> slotOf;
    private @Nullable T next;

    BySubject(Iterator<T> source, Function<T, Slot> slotOf) {
        this.source = source;
        this.slotOf = slotOf;
        this.next = source.hasNext() ? source.next() : null;
    }

    /// The subject that comes next; null at the end.
    @Nullable
    SubjectKey peek() {
        return next == null ? null : slotOf.apply(next).subject();
    }

    /// Everything of that subject if it comes next, taken out, by slot; else nothing.
    SortedMap<Slot, T> takeAllOf(SubjectKey subject) {
        var taken = new TreeMap<Slot, T>();
        while (next != null && subject.equals(peek())) {
            var slot = slotOf.apply(next);
            if (taken.put(slot, next) != null) {
                throw new IllegalArgumentException("twice: " + slot);
            }
            next = source.hasNext() ? source.next() : null;
        }
        var following = peek();
        if (following != null && following.compareTo(subject) < 0) {
            throw new IllegalArgumentException("out of order: " + following + " after " + subject);
        }
        return taken;
    }
}
