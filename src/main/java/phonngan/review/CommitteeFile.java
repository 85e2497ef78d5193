package phonngan.review;

import java.util.List;
import phonngan.common.FileRow;
import phonngan.common.Problem;

/// What was read of a committee list.
public sealed interface CommitteeFile {

    /// A list whose rows could be read.
    ///
    /// @param name the file's base name
    /// @param rows in the order of the file
    /// @param problems rows that could not be read, and warnings about the file
    record Listing(String name, List<FileRow<CommitteeColumn>> rows, List<Problem> problems)
            implements
                CommitteeFile {
        /// Keeps its own copies.
        public Listing {
            rows = List.copyOf(rows);
            problems = List.copyOf(problems);
        }
    }

    /// A file of which nothing is taken.
    ///
    /// @param problems why
    record Unreadable(List<Problem> problems) implements CommitteeFile {
        /// Keeps its own copy.
        public Unreadable {
            problems = List.copyOf(problems);
        }
    }
}
