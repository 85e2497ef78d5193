package phonngan.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import phonngan.common.ThaiText;

/// A mapping bound to the columns of the file at hand, with its choices in canonical spelling.
final class MappedColumn {
    private final FieldMapping mapping;
    private final List<Integer> positions;
    private final Map<String, String> choices = new LinkedHashMap<>();

    MappedColumn(FieldMapping mapping, List<Integer> positions) {
        this.mapping = mapping;
        this.positions = List.copyOf(positions);
        mapping.values().forEach((text, value) -> choices.put(ThaiText.canonical(text), value));
    }

    Field field() {
        return mapping.field();
    }

    boolean isMany() {
        return mapping.many();
    }

    /// Where the accepted headers stand; empty when an optional column is not there.
    List<Integer> positions() {
        return positions;
    }

    /// Whether the form says what the texts mean.
    boolean hasChoices() {
        return !choices.isEmpty();
    }

    /// The texts whose meaning the form knows.
    Set<String> choiceTexts() {
        return choices.keySet();
    }

    /// What a choice text means, if the form says so.
    Optional<String> meaningOf(String canonicalText) {
        return Optional.ofNullable(choices.get(canonicalText));
    }
}
