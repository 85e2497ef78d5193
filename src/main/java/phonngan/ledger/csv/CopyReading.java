package phonngan.ledger.csv;

import java.util.List;
import phonngan.common.Problem;

/// What a folder turned out to be that should hold an export.
public sealed interface CopyReading {

    /// It holds a copy as an export wrote it.
    record Sound(LedgerCopy copy) implements CopyReading {
    }

    /// It does not.
    ///
    /// @param problems why; never empty
    record Faulty(List<Problem> problems) implements CopyReading {
        /// Keeps its own copy.
        public Faulty {
            problems = List.copyOf(problems);
        }
    }
}
