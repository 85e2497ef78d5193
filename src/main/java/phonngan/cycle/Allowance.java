package phonngan.cycle;

import java.util.List;
import java.util.stream.Collectors;
import phonngan.common.Language;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.Wording;

/// Whether a deed may be done where the year stands.
public sealed interface Allowance {

    /// It may.
    record Allowed() implements Allowance {
    }

    /// It may not, now.
    ///
    /// @param deed what
    /// @param phase where the year stands
    /// @param phases where it would have to stand, in order
    /// @param ways moves that would bring it there at once; empty when no single one does
    record NotNow(Deed deed, Phase phase, List<Phase> phases, List<Move> ways) implements Allowance {
        /// Keeps its own copies.
        public NotNow {
            phases = List.copyOf(phases);
            ways = List.copyOf(ways);
        }

        /// The same for people to read: why not, when, and who can change that.
        public Problem problem(Language language) {
            return Problem.refused(ProblemCode.NOT_IN_THIS_PHASE, Place.file(""), deed.title(language),
                    phase.title(language),
                    phases.stream().map(it -> it.title(language)).collect(Collectors.joining(", ")),
                    ways.isEmpty()
                            ? Wording.say(language, "cycle", "no-single-move")
                            : ways.stream()
                                    .map(it -> it.to().title(language) + ": "
                                            + MoveRefusal.titles(it.who(), language))
                                    .collect(Collectors.joining("; ")));
        }
    }
}
