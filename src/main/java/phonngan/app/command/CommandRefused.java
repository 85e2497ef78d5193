package phonngan.app.command;

import java.util.List;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;

/// Ends a command with nothing done and its reasons on standard error; only [Commands] catches it.
final class CommandRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    CommandRefused(List<Problem> problems) {
        super(problems.toString(), null, false, false);
        this.problems = List.copyOf(problems);
    }

    CommandRefused(ProblemCode code, String... arguments) {
        this(List.of(Problem.refused(code, Place.file(""), arguments)));
    }

    CommandRefused(Problem problem) {
        this(List.of(problem));
    }

    List<Problem> problems() {
        return problems;
    }
}
