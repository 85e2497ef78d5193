package phonngan.app.command;

import phonngan.common.Problem;

/// Something outside stands in the way, such as Google being away; ends a command with exit status 3. Only [Commands]
/// catches it.
final class OutsideFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    OutsideFault(Problem problem) {
        super(problem.code().word(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
