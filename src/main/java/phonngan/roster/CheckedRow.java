package phonngan.roster;

import java.util.List;
import phonngan.common.FileColumn;
import phonngan.common.FileRow;
import phonngan.common.Problem;
import phonngan.common.FileRowReader;

/// A row judged by itself.
///
/// @param <C> the columns of the file
/// @param <T> what a row says: a period, or a unit
sealed interface CheckedRow<C extends Enum<C> & FileColumn, T> {

    /// The row.
    FileRow<C> row();

    /// The staff id or unit code; empty when the row has none that could be read.
    String id();

    /// What was wrong with it.
    List<Problem> problems();

    /// What was read of a row: sound unless a cell refused it.
    static <C extends Enum<C> & FileColumn, T> CheckedRow<C, T> of(FileRow<C> row, String id, T content,
            FileRowReader<C> cells) {
        return cells.isRefused()
                ? new Unsound<>(row, id, cells.problems())
                : new Sound<>(row, id, content, cells.problems());
    }

    /// A row that may stand.
    ///
    /// @param content what it says
    record Sound<C extends Enum<C> & FileColumn, T>(FileRow<C> row, String id, T content, List<Problem> problems)
            implements
                CheckedRow<C, T> {
    }

    /// A row that was refused.
    record Unsound<C extends Enum<C> & FileColumn, T>(FileRow<C> row, String id, List<Problem> problems)
            implements
                CheckedRow<C, T> {
    }
}
