package phonngan.ledger;

import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.stream.Gatherer;
import org.jspecify.annotations.Nullable;

/// Merges elements of an ordered stream with those next to them, holding one element at a time.
final class Neighbours<T> {
    private final BiPredicate<T, T> belong;
    private final BinaryOperator<T> merge;
    private @Nullable T held;

    private Neighbours(BiPredicate<T, T> belong, BinaryOperator<T> merge) {
        this.belong = belong;
        this.merge = merge;
    }

    /// Each run of neighbours that belong together becomes one element.
    static <T> Gatherer<T, ?, T> merged(BiPredicate<T, T> belong, BinaryOperator<T> merge) {
        return Gatherer.<T, Neighbours<T>, T>ofSequential(() -> new Neighbours<>(belong, merge),
                Gatherer.Integrator.of(Neighbours::take), Neighbours::finish);
    }

    private boolean take(T next, Gatherer.Downstream<? super T> downstream) {
        var before = held;
        if (before != null && belong.test(before, next)) {
            held = merge.apply(before, next);
            return true;
        }
        held = next;
        return before == null || downstream.push(before);
    }

    private void finish(Gatherer.Downstream<? super T> downstream) {
        if (held != null) {
            downstream.push(held);
        }
    }
}
