package phonngan.common.csv;

import java.util.List;

import phonngan.common.Problem;

/// What came of opening a file: the thing itself, or why the file as a whole is refused.
///
/// @param <T> what is opened: a [CsvFile] or a [CsvTable]
public sealed interface CsvOpening<T> {

    /// The file can be read; single rows of it may still be refused.
    ///
    /// @param it what was opened
    record Opened<T>(T it) implements CsvOpening<T> {
    }

    /// Nothing of the file is read.
    ///
    /// @param problems why, at least one, all without a row
    record Refused<T>(List<Problem> problems) implements CsvOpening<T> {
        /// Keeps its own copy of the problems.
        public Refused {
            problems = List.copyOf(problems);
        }

        static <T> Refused<T> of(Problem problem) {
            return new Refused<>(List.of(problem));
        }
    }
}
