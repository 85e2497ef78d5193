package phonngan.ledger;

import java.util.Iterator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads a stream of things that each belong to a slot, one slot ahead, and insists that slots ascend: two streams out
/// of step would post nonsense for good.
final class Ascending<T> {
    private final Iterator<T> source;
    private final Function<T, Slot> slotOf;
    private @Nullable T next;

    Ascending(Iterator<T> source, Function<T, Slot> slotOf) {
        this.source = source;
        this.slotOf = slotOf;
        this.next = source.hasNext() ? source.next() : null;
    }

    /// The slot of what comes next; null at the end.
    @Nullable
    Slot peek() {
        return next == null ? null : slotOf.apply(next);
    }

    /// What comes next if it is for that slot, taken out; else null.
    @Nullable
    T takeAt(Slot slot) {
        var taken = next;
        if (taken == null || !slotOf.apply(taken).equals(slot)) {
            return null;
        }
        next = source.hasNext() ? source.next() : null;
        var following = peek();
        if (following != null && following.compareTo(slot) <= 0) {
            throw new IllegalArgumentException("out of order: " + following + " after " + slot);
        }
        return taken;
    }
}
