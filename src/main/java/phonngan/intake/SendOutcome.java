package phonngan.intake;

import java.util.List;
import phonngan.common.Problem;

/// How the sending of an answer ended.
public sealed interface SendOutcome {

    /// It was received: as a new answer, as a new version, or it said what was known already.
    ///
    /// @param warnings what its sender should know, such as that the round has closed
    record Received(List<Problem> warnings) implements SendOutcome {
        /// Keeps its own copy.
        public Received {
            warnings = List.copyOf(warnings);
        }
    }

    /// Nothing was received.
    ///
    /// @param problems why, each at the header of its question
    record Refused(List<Problem> problems) implements SendOutcome {
        /// Keeps its own copy.
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
