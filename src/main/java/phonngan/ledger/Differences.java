package phonngan.ledger;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Walks a run's figures and the ledger's standing entries side by side, each read once, and names every slot at which
/// they differ.
final class Differences {
    private final Ascending<Standing> standings;
    private final Ascending<Wanted> wanted;

    Differences(Stream<Standing> standings, Stream<Figure> figures) {
        this.standings = new Ascending<>(standings.iterator(), Standing::slot);
        this.wanted = new Ascending<>(figures.flatMap(Wanted::of).iterator(), Wanted::slot);
    }

    /// @throws IllegalArgumentException when either side is not in the order of slots, or names one twice
    void forEach(Consumer<Difference> consumer) {
        for (var slot = nextSlot(); slot != null; slot = nextSlot()) {
            var difference = Difference.between(slot, standings.takeAt(slot), wanted.takeAt(slot));
            if (!difference.isNone()) {
                consumer.accept(difference);
            }
        }
    }

    private @Nullable Slot nextSlot() {
        var standing = standings.peek();
        var figure = wanted.peek();
        if (standing == null || figure == null) {
            return standing == null ? figure : standing;
        }
        return standing.compareTo(figure) <= 0 ? standing : figure;
    }
}
