package phonngan.app.command;

import org.jspecify.annotations.Nullable;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;

/// The store cannot be opened now; ends a command with exit status 3. Only [Commands] catches it.
final class StoreUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    StoreUnavailable(ProblemCode code, String where, @Nullable Throwable cause) {
        super(code.word() + " " + where, cause);
        problem = Problem.refused(code, Place.file(""), where);
    }

    StoreUnavailable(Problem problem) {
        super(problem.code().word());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
