package phonngan.common.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import phonngan.common.ProblemCode;

/// A mapping whose keys the format knows.
public final class Section {
    private final Field field;
    private final Map<String, Field> values = new LinkedHashMap<>();

    private Section(Field field) {
        this.field = field;
    }

    /// The keys that a mapping may have.
    ///
    /// @param required those that it must have
    /// @param optional the others
    public record Keys(List<String> required, List<String> optional) {
        public static Keys required(String... keys) {
            return new Keys(List.of(keys), List.of());
        }

        public static Keys allOptional(String... keys) {
            return new Keys(List.of(), List.of(keys));
        }

        public Keys optional(String... keys) {
            return new Keys(required, List.of(keys));
        }

        public List<String> all() {
            return Stream.concat(required.stream(), optional.stream()).toList();
        }
    }

    /// Reads a mapping; tells of a value that is none, of keys that are unknown, missing or there twice.
    public static Section read(Field field, Keys keys) {
        var section = new Section(field);
        for (var entry : Entries.of(field)) {
            var key = entry.key().raw().orElseThrow();
            if (keys.all().contains(key)) {
                section.values.put(key, entry.value());
            } else {
                entry.key().refuse(ProblemCode.UNKNOWN_KEY, Nearest.to(key, keys.all()), String.join(", ", keys.all()));
            }
        }
        if (field.isMapping()) {
            keys.required().stream().filter(it -> !section.values.containsKey(it)).forEach(section::miss);
        }
        return section;
    }

    /// Tells that a key is missing that is needed here.
    public void miss(String key) {
        field.below(key, field.node()).refuse(ProblemCode.MISSING_KEY, key);
    }

    /// The mapping as a whole.
    public Field field() {
        return field;
    }

    /// What stands under a key, if anything does.
    public Optional<Field> find(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /// What stands under a key unless that is a null.
    public Optional<Field> findFilled(String key) {
        return find(key).filter(it -> !it.isNull());
    }

    /// The text under a key; empty when there is none.
    public String text(String key) {
        return find(key).map(Field::text).orElse("");
    }

    /// The text under a key; null when there is none.
    @Nullable
    public String textOrNull(String key) {
        return find(key).map(Field::text).orElse(null);
    }

    /// The list under a key; empty when there is none.
    public List<Field> list(String key) {
        return find(key).map(Field::list).orElse(List.of());
    }

    /// The list under a key, told of when it has nothing in it; empty when there is none.
    public List<Field> filledList(String key) {
        return find(key).map(Field::filledList).orElse(List.of());
    }
}
