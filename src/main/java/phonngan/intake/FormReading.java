package phonngan.intake;

import java.util.List;
import phonngan.common.Problem;

/// What came of reading a form definition.
public sealed interface FormReading {

    /// The form, understood to the last key.
    record Understood(FormDefinition form) implements FormReading {
    }

    /// No form.
    ///
    /// @param problems at least one, by line
    record Refused(List<Problem> problems) implements FormReading {
        /// Keeps its own copy.
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
