package phonngan.intake;

import java.util.List;

/// A row as it came, kept for good beside what was made of it.
///
/// @param row the data row
/// @param line its first physical line
/// @param cells the cells as they stand; one cell with the text for a stretch that could not be read
public record RawRow(long row, long line, List<String> cells) {
    /// Keeps its own copy.
    public RawRow {
        cells = List.copyOf(cells);
    }
}
