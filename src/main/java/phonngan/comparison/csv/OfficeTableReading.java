package phonngan.comparison.csv;

import java.util.List;
import phonngan.common.Problem;
import phonngan.comparison.OfficeTable;

/// What reading a table gives.
public sealed interface OfficeTableReading {

    /// The table; single rows may have been left out.
    ///
    /// @param table what it says
    /// @param problems rows that cannot be read
    record Understood(OfficeTable table, List<Problem> problems) implements OfficeTableReading {
        /// Keeps its own copy.
        public Understood {
            problems = List.copyOf(problems);
        }
    }

    /// No table.
    ///
    /// @param problems why, at least one
    record Refused(List<Problem> problems) implements OfficeTableReading {
        /// Keeps its own copy.
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
