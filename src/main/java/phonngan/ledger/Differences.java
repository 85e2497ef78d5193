package phonngan.ledger;

import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import phonngan.roster.SubjectKey;

/// Walks a run's figures and the ledger's standing entries side by side, each read once, and names every slot at which
/// they differ.
final class Differences {
    private final BySubject<Standing> standings;
    private final BySubject<Wanted> wanted;

    Differences(Stream<Standing> standings, Stream<Figure> figures) {
        this.standings = new BySubject<>(standings.iterator(), Standing::slot);
        this.wanted = new BySubject<>(figures.flatMap(Wanted::of).iterator(), Wanted::slot);
    }

    /// @throws IllegalArgumentException when subjects do not ascend on either side, or a slot comes twice
    void forEach(Consumer<Difference> consumer) {
        for (var subject = nextSubject(); subject != null; subject = nextSubject()) {
            var stands = standings.takeAllOf(subject);
            var wants = wanted.takeAllOf(subject);
            var slots = new TreeSet<>(stands.keySet());
            slots.addAll(wants.keySet());
            slots.stream().map(it -> Difference.between(it, stands.get(it), wants.get(it)))
                    .filter(it -> !it.isNone()).forEachOrdered(consumer);
        }
    }

    private @Nullable SubjectKey nextSubject() {
        var standing = standings.peek();
        var figure = wanted.peek();
        if (standing == null || figure == null) {
            return standing == null ? figure : standing;
        }
        return standing.compareTo(figure) <= 0 ? standing : figure;
    }
}
