package phonngan.intake;

import phonngan.common.Problem;

/// Who is told of each problem as it is found. Problems do not gather in memory: a hostile file may have a million.
public interface ProblemSink {

    /// Another problem.
    void tell(Problem problem);

    /// The reading starts again; what was told so far does not hold.
    void forgetAll();
}
