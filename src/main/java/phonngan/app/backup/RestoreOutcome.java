package phonngan.app.backup;

import java.util.List;
import phonngan.common.Problem;

/// What came of a restore.
public sealed interface RestoreOutcome {

    /// The store is as the backup has it.
    ///
    /// @param made when the backup was made, ISO-8601 in UTC
    /// @param rows how many rows came back
    /// @param files how many stored files came back
    record Restored(String made, long rows, int files) implements RestoreOutcome {
    }

    /// Nothing was touched.
    ///
    /// @param problems why; never empty
    record Refused(List<Problem> problems) implements RestoreOutcome {
        /// Keeps its own copy.
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
