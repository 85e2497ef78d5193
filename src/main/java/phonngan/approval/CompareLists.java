package phonngan.approval;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import phonngan.roster.SubjectKey;

/// What a later version of a list says otherwise, person by person.
public final class CompareLists {
    private CompareLists() {
    }

    /// One person or unit of whom the two do not say the same.
    ///
    /// @param subject who
    /// @param was the earlier line; null for who was not in the earlier list
    /// @param is the later line; null for who is not in the later list
    public record Change(SubjectKey subject, @Nullable ListLine was, @Nullable ListLine is) {

        /// Whether somebody receives now who did not, or the other way round.
        public boolean crossesTheLine() {
            return (was != null && was.isIn()) != (is != null && is.isIn());
        }
    }

    /// Everybody of whom they do not say the same, by key.
    public static List<Change> compare(ListBody earlier, ListBody later) {
        var then = earlier.lines().stream().filter(it -> it.subject() != null)
                .collect(toMap(ListLine::subject, it -> it));
        var now = later.lines().stream().filter(it -> it.subject() != null)
                .collect(toMap(ListLine::subject, it -> it));
        var everybody = new TreeSet<SubjectKey>();
        Stream.concat(then.keySet().stream(), now.keySet().stream()).forEach(everybody::add);
        return everybody.stream()
                .filter(it -> !Optional.ofNullable(then.get(it)).equals(Optional.ofNullable(now.get(it))))
                .map(it -> new Change(it, then.get(it), now.get(it))).toList();
    }
}
