package phonngan.intake;

import java.util.List;
import java.util.Map;

/// One claim that a row may make, such as one item with its own upload question. It is made when one of its own
/// columns is filled.
///
/// @param id ends the claim's response key
/// @param set fields that the claim fixes by itself, such as the step
/// @param columns its own columns; for a field mapped for the whole row too, these win
public record ClaimEntry(String id, Map<Field, String> set, List<FieldMapping> columns) {
    /// Keeps its own copies.
    public ClaimEntry {
        set = Map.copyOf(set);
        columns = List.copyOf(columns);
    }
}
