package phonngan.common.csv;

import java.util.List;

import phonngan.common.Problem;

/// One data record of a file, well or badly written. Blank records are none.
public sealed interface CsvRow {

    /// Its number: the first data row is 1, refused rows count, blank ones do not.
    long row();

    /// The physical line on which it begins; the first line of the file is 1.
    long line();

    /// How many physical lines it takes; more than one when a quoted cell holds line breaks.
    int lines();

    /// A row whose cells can be told apart.
    ///
    /// @param row its number
    /// @param line where it begins
    /// @param lines how many lines it takes
    /// @param cells as many as there are headers, exactly as they stand; cells missing at the end are empty
    record Cells(long row, long line, int lines, List<String> cells) implements CsvRow {
        /// Keeps its own copy of the cells.
        public Cells {
            cells = List.copyOf(cells);
        }
    }

    /// A row that cannot be taken as it stands. The value at the problem's place is its text, cut where long.
    ///
    /// @param row its number
    /// @param line where it begins
    /// @param lines how many lines it takes
    /// @param problem what is wrong
    record Refused(long row, long line, int lines, Problem problem) implements CsvRow {
    }
}
