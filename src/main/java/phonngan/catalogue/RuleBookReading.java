package phonngan.catalogue;

import java.util.List;
import phonngan.common.Problem;
import phonngan.common.Severity;

/// What came of reading a rule book: all of it or nothing.
public sealed interface RuleBookReading {
    /// Everything to be told, by file and line; those that kept the book from loading are `refused`.
    List<Problem> problems();

    /// The same reading for people who want no warnings either: each of them is an error.
    RuleBookReading strict();

    /// A book without an error.
    ///
    /// @param book the book
    /// @param examples its worked examples, not yet run
    /// @param warnings what somebody should look at
    record Sound(RuleBook book, List<WorkedExample> examples, List<Problem> warnings) implements RuleBookReading {
        /// Keeps its own copies.
        public Sound {
            examples = List.copyOf(examples);
            warnings = List.copyOf(warnings);
        }

        @Override
        public List<Problem> problems() {
            return warnings;
        }

        @Override
        public RuleBookReading strict() {
            return warnings.isEmpty() ? this : new Faulty(warnings).strict();
        }
    }

    /// A book with at least one error: nothing of it loads.
    ///
    /// @param problems errors and warnings
    record Faulty(List<Problem> problems) implements RuleBookReading {
        /// Keeps its own copy.
        public Faulty {
            problems = List.copyOf(problems);
        }

        @Override
        public RuleBookReading strict() {
            return new Faulty(problems.stream()
                    .map(it -> new Problem(it.code(), Severity.REFUSED, it.place(), it.arguments())).toList());
        }
    }
}
