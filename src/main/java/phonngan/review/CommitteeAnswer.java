package phonngan.review;

import java.util.List;
import phonngan.common.Problem;

/// What a load of a committee list answers.
public sealed interface CommitteeAnswer {

    /// The file was read; what could be taken is stored.
    ///
    /// @param report what became of it
    record Loaded(CommitteeReport report) implements CommitteeAnswer {
    }

    /// Nothing of the file was taken.
    ///
    /// @param problems why
    record Refused(List<Problem> problems) implements CommitteeAnswer {
        /// Keeps its own copy.
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
