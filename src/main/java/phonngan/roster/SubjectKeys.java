package phonngan.roster;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import phonngan.common.Ids;
import phonngan.common.SubjectKind;

/// The random keys of an office: an id that ever had one keeps it, another gets a fresh one.
final class SubjectKeys {
    private final Map<String, KnownSubject> known;
    private final Map<String, KnownSubject> fresh = new HashMap<>();
    private final Ids ids;

    SubjectKeys(Map<String, KnownSubject> known, Ids ids) {
        this.known = known;
        this.ids = ids;
    }

    /// Whether the id already stands for the other kind of subject.
    boolean isTaken(String id, SubjectKind kind) {
        return Optional.ofNullable(known.get(id)).filter(it -> it.kind() != kind).isPresent();
    }

    SubjectKey keyOf(String id, SubjectKind kind) {
        var old = known.get(id);
        return old != null
                ? old.key()
                : fresh.computeIfAbsent(id, _ -> new KnownSubject(new SubjectKey(ids.randomKey()), kind, id)).key();
    }

    /// Those of the ids whose key is fresh.
    List<KnownSubject> newcomers(Collection<String> taken) {
        return taken.stream().map(fresh::get).filter(Objects::nonNull).toList();
    }
}
