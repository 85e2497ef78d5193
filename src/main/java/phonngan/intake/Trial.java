package phonngan.intake;

import java.util.List;
import phonngan.common.Problem;

/// What a reading through a form would bring, without anything being stored.
public sealed interface Trial {

    /// It can be read.
    ///
    /// @param counts what would become of its rows
    /// @param groups what is wrong with rows, refusals first
    /// @param choices what the texts of choice columns are taken for
    record Readable(IntakeCounts counts, List<Trouble> groups, List<ChoiceQuestion> choices) implements Trial {
        /// Keeps its own copies.
        public Readable {
            groups = List.copyOf(groups);
            choices = List.copyOf(choices);
        }
    }

    /// Nothing of it can be read.
    ///
    /// @param problems why; at least one
    record Refused(List<Problem> problems) implements Trial {
        /// Keeps its own copy.
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /// Problems of one kind.
    ///
    /// @param count how many
    /// @param first the first of them, at least one
    record Trouble(long count, List<Problem> first) {
        /// Keeps its own copy.
        public Trouble {
            first = List.copyOf(first);
        }
    }
}
