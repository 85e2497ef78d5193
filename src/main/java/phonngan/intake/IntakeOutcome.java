package phonngan.intake;

import java.util.List;
import java.util.OptionalLong;
import phonngan.common.Problem;

/// How a reading ended.
public sealed interface IntakeOutcome {

    /// The source was read; single rows may have been refused.
    ///
    /// @param batch the reading's id; empty after a dry run
    /// @param counts what became of the rows
    record Taken(OptionalLong batch, IntakeCounts counts) implements IntakeOutcome {
    }

    /// Nothing was read.
    ///
    /// @param problems why
    record RefusedFile(List<Problem> problems) implements IntakeOutcome {
        /// Keeps its own copy.
        public RefusedFile {
            problems = List.copyOf(problems);
        }
    }
}
