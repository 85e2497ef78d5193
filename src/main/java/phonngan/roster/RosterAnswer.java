package phonngan.roster;

import java.util.List;
import phonngan.common.Problem;

/// What a load of a roster answers.
public sealed interface RosterAnswer {

    /// The file was read; what could be taken is stored.
    ///
    /// @param report what became of it
    record Loaded(RosterReport report) implements RosterAnswer {
    }

    /// Nothing of the file was taken.
    ///
    /// @param problems why
    record Refused(List<Problem> problems) implements RosterAnswer {
        /// Keeps its own copy.
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
