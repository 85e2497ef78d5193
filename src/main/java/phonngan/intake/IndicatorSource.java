package phonngan.intake;

import java.util.List;
import java.util.Map;

/// Which indicator a row is about.
public sealed interface IndicatorSource {

    /// Every row is about the same one.
    ///
    /// @param id the indicator's id
    record Fixed(String id) implements IndicatorSource {
    }

    /// A column says it.
    ///
    /// @param titles accepted headers
    /// @param values choice text to indicator id; empty when the rule book's ids and titles stand in the cells
    record ByColumn(List<String> titles, Map<String, String> values) implements IndicatorSource {
        /// Keeps its own copies.
        public ByColumn {
            titles = List.copyOf(titles);
            values = Map.copyOf(values);
        }
    }
}
