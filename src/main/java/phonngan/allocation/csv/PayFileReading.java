package phonngan.allocation.csv;

import java.util.List;
import phonngan.allocation.Pay;
import phonngan.common.Problem;

/// What reading a pay file gives: everybody's pay, or everything that is wrong. One bad row refuses the file, since
/// each pay changes everybody's share.
public sealed interface PayFileReading {

    /// All rows are understood.
    ///
    /// @param pays one a person, in the order of the file
    record Understood(List<Pay> pays) implements PayFileReading {
        /// Keeps its own copy.
        public Understood {
            pays = List.copyOf(pays);
        }
    }

    /// Nothing is taken.
    ///
    /// @param problems at least one, in the order of the file
    record Refused(List<Problem> problems) implements PayFileReading {
        /// Keeps its own copy.
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
