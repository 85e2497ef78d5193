package phonngan.scoring;

import java.util.Map;
import java.util.Optional;
import phonngan.scoring.ListPeople.Listed;

/// One person or unit of a grid.
///
/// @param who with what the indicators add up to
/// @param cells by the indicator's id; none for whom the run did not measure
public record GridRow(Listed who, Map<String, GridCell> cells) {
    /// Keeps its own copy.
    public GridRow {
        cells = Map.copyOf(cells);
    }

    /// The cell of an indicator; empty when the subject is not measured by it.
    public Optional<GridCell> find(String indicator) {
        return Optional.ofNullable(cells.get(indicator));
    }
}
