package phonngan.intake;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which columns of a form carry a field, and what their choices mean.
///
/// @param field the field
/// @param titles accepted headers; several that are present fill each other
/// @param values choice text to value; empty when the cell's text is the value
/// @param many whether one cell may hold several choices
/// @param optional whether the file may lack the column
/// @param order the settled order of day and month; null to find it out from the column
public record FieldMapping(Field field, List<String> titles, Map<String, String> values, boolean many,
        boolean optional, @Nullable DateOrder order) {
    /// Keeps its own copies.
    public FieldMapping {
        titles = List.copyOf(titles);
        values = Map.copyOf(values);
    }
}
