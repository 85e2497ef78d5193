package phonngan.review;

import phonngan.common.Problem;

/// What came of deciding on an objection.
public sealed interface AppealRulingOutcome {

    /// It is answered.
    ///
    /// @param answer what was recorded
    record Answered(AppealAnswer answer) implements AppealRulingOutcome {
    }

    /// There is no such objection, or its claim is gone.
    record NoSuchAppeal() implements AppealRulingOutcome {
    }

    /// Somebody answered it before.
    ///
    /// @param before the answer there is
    record AnsweredBefore(AppealAnswer before) implements AppealRulingOutcome {
    }

    /// The judge may not decide on the claim.
    ///
    /// @param why what stands against it
    record Barred(Bar why) implements AppealRulingOutcome {
    }

    /// The judge decided on the claim before; somebody else answers the objection.
    record DecidedFirst() implements AppealRulingOutcome {
    }

    /// The decision that is objected to does not stand any more, so that there is nothing left to put right.
    record Overtaken() implements AppealRulingOutcome {
    }

    /// Nobody said why.
    record NoReason() implements AppealRulingOutcome {
    }

    /// The new decision cannot be meant as it was said.
    ///
    /// @param problem what is wrong
    record Refused(Problem problem) implements AppealRulingOutcome {
    }
}
