package phonngan.intake.csv;

import java.util.List;
import phonngan.common.Problem;
import phonngan.intake.SubmissionSource;

/// What came of opening a file of answers.
public sealed interface CsvSubmissionsOpening {

    /// It can be read.
    record Opened(SubmissionSource source) implements CsvSubmissionsOpening {
    }

    /// Nothing of it is read.
    ///
    /// @param problems at least one
    record Refused(List<Problem> problems) implements CsvSubmissionsOpening {
        /// Keeps its own copy.
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
