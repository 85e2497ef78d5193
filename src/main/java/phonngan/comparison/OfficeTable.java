package phonngan.comparison;

import java.util.List;
import phonngan.common.Place;

/// A table of figures as an office keeps it, read and not yet understood.
///
/// @param rows in their order
public record OfficeTable(List<Row> rows) {
    /// What totals are figures of, whatever the file calls them.
    public static final String TOTAL = "total";

    /// Keeps its own copy.
    public OfficeTable {
        rows = List.copyOf(rows);
    }

    /// A row: somebody with figures.
    ///
    /// @param id staff id or unit code as written; empty when there is none
    /// @param name as written; empty when there is none
    /// @param place where it is
    /// @param cells its figures
    public record Row(String id, String name, Place place, List<Cell> cells) {
        /// Keeps its own copy.
        public Row {
            cells = List.copyOf(cells);
        }

        /// Whom the row names, as written.
        public String who() {
            return id.isBlank() ? name : id;
        }
    }

    /// A figure as written.
    ///
    /// @param indicator what it is a figure of, by id or title; [#TOTAL] for the total
    /// @param header whether the indicator is named by the header of a column, so that all rows share the name
    /// @param text the figure; blank for none
    /// @param place where it is
    public record Cell(String indicator, boolean header, String text, Place place) {
    }
}
