package phonngan.review;

import phonngan.common.Problem;

/// What came of judging a claim.
public sealed interface JudgeOutcome {

    /// It is decided, or read once where it is read twice.
    ///
    /// @param decision what was recorded
    record Recorded(Decision decision) implements JudgeOutcome {
    }

    /// There is no such claim.
    record NoSuchClaim() implements JudgeOutcome {
    }

    /// The judge may not decide on it.
    ///
    /// @param why what stands against it
    record Barred(Bar why) implements JudgeOutcome {
    }

    /// Somebody decided while the judge was looking, so that the judge did not know it.
    record Overtaken() implements JudgeOutcome {
    }

    /// It was decided for good by somebody else; an objection of the person concerned may change that.
    record Settled() implements JudgeOutcome {
    }

    /// It cannot be meant as it was said.
    ///
    /// @param problem what is wrong
    record Refused(Problem problem) implements JudgeOutcome {
    }
}
