package phonngan.roster;

import java.util.List;
import phonngan.common.FileRow;
import phonngan.common.Problem;

/// What was read of a roster file: its headers tell whether it lists staff or units.
public sealed interface RosterFile {

    /// The file's base name.
    String name();

    /// What reading alone found wrong.
    List<Problem> problems();

    /// A file whose rows could be read.
    sealed interface Listing extends RosterFile {
    }

    /// People, one row a period.
    ///
    /// @param name the file's base name
    /// @param rows in the order of the file
    /// @param problems rows that could not be read, and warnings about the file
    record Staff(String name, List<FileRow<StaffColumn>> rows, List<Problem> problems) implements Listing {
        /// Keeps its own copies.
        public Staff {
            rows = List.copyOf(rows);
            problems = List.copyOf(problems);
        }
    }

    /// Units, one row each.
    ///
    /// @param name the file's base name
    /// @param rows in the order of the file
    /// @param problems rows that could not be read, and warnings about the file
    record Units(String name, List<FileRow<UnitColumn>> rows, List<Problem> problems) implements Listing {
        /// Keeps its own copies.
        public Units {
            rows = List.copyOf(rows);
            problems = List.copyOf(problems);
        }
    }

    /// A file of which nothing is taken.
    ///
    /// @param name the file's base name
    /// @param problems why
    record Unreadable(String name, List<Problem> problems) implements RosterFile {
        /// Keeps its own copy.
        public Unreadable {
            problems = List.copyOf(problems);
        }
    }
}
