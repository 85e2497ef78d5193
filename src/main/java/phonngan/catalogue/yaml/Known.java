package phonngan.catalogue.yaml;

import phonngan.common.yaml.Field;
import phonngan.common.yaml.Nearest;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import phonngan.common.ProblemCode;

/// The ids that something may refer to.
///
/// @param ids the ids, in the order of the book
/// @param whole false when their list could not be read, which was told there; then nothing is called unknown
record Known(Set<String> ids, boolean whole) {

    /// These ids and no others.
    static Known of(Collection<String> ids) {
        return new Known(new LinkedHashSet<>(ids), true);
    }

    /// These ids, unless there are none: then their list was missing.
    static Known unlessEmpty(Collection<String> ids) {
        return new Known(new LinkedHashSet<>(ids), !ids.isEmpty());
    }

    /// The ids of a list of mappings, without a word about anything that is wrong.
    static Known peek(List<Field> list) {
        return of(list.stream().flatMap(it -> it.peek("id").stream()).flatMap(it -> it.raw().stream()).toList());
    }

    /// The id that is referred to; tells when nothing has it.
    String refer(Field field) {
        var id = field.text();
        check(field, id);
        return id;
    }

    /// The ids of a list, each once.
    List<String> referAll(List<Field> fields) {
        var distinct = new Distinct();
        var referred = fields.stream().map(distinct::id).toList();
        fields.forEach(this::check);
        return referred;
    }

    /// Tells when nothing has the id that is written there, whatever else is wrong with it.
    void check(Field field) {
        field.raw().ifPresent(it -> check(field, it.strip()));
    }

    private void check(Field field, String id) {
        if (whole && !id.isEmpty() && !ids.contains(id)) {
            field.refuse(ProblemCode.UNKNOWN_REFERENCE, Nearest.to(id, ids), String.join(", ", ids));
        }
    }
}
