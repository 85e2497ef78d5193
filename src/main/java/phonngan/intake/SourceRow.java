package phonngan.intake;

import java.util.List;
import java.util.function.UnaryOperator;
import phonngan.common.Problem;

/// A data row as its source delivers it; the first one has number 1.
public sealed interface SourceRow {

    /// The row's number.
    long row();

    /// Its first physical line, or the sheet's row.
    long line();

    /// A row that could be read.
    ///
    /// @param cells one for each header
    record Cells(long row, long line, List<String> cells) implements SourceRow {
        /// Keeps its own copy.
        public Cells {
            cells = List.copyOf(cells);
        }

        /// The row with every cell exchanged.
        Cells with(UnaryOperator<String> exchange) {
            return new Cells(row, line, cells.stream().map(exchange).toList());
        }
    }

    /// A stretch that could not be read as a row.
    ///
    /// @param problem why
    /// @param raw what stands there, perhaps cut short
    record Unreadable(long row, long line, Problem problem, String raw) implements SourceRow {
    }
}
