package phonngan.ledger.csv;

import phonngan.common.Problem;

/// A line of a copy cannot be one that an export wrote; only [LedgerCopy] catches it.
final class LineRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    LineRefused(Problem problem) {
        super(problem.code().word(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
