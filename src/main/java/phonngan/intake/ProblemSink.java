package phonngan.intake;

import phonngan.common.Problem;

/// Who is told of each problem as it is found. Problems do not gather in memory: a hostile file may have a million.
public interface ProblemSink {
    /// Nobody needs to be told: problems of rows lie with the reading in the store, where people look for them, and of
    /// others a count is enough.
    ProblemSink UNHEARD = new ProblemSink() {
        @Override
        public void tell(Problem problem) {
            // kept elsewhere, or counted
        }

        @Override
        public void forgetAll() {
            // as above
        }
    };

    /// Another problem.
    void tell(Problem problem);

    /// The reading starts again; what was told so far does not hold.
    void forgetAll();
}
