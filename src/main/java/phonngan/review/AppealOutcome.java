package phonngan.review;

import java.time.Instant;
import phonngan.cycle.Allowance;

/// What came of objecting to a decision.
public sealed interface AppealOutcome {

    /// The objection waits for somebody else of the committee than those who decided.
    ///
    /// @param appeal what was recorded
    record Sent(Appeal appeal) implements AppealOutcome {
    }

    /// No such claim concerns that person.
    record NotOwn() implements AppealOutcome {
    }

    /// The decision is not the one that stands, or it leaves nothing to object to.
    record NothingToAppeal() implements AppealOutcome {
    }

    /// Somebody objected to that decision before.
    ///
    /// @param before the objection there is
    record SentBefore(AppealCase before) implements AppealOutcome {
    }

    /// Nobody said why.
    record NoReason() implements AppealOutcome {
    }

    /// The year does not stand where objections are taken.
    ///
    /// @param why when they are, and who can change that
    record NotNow(Allowance.NotNow why) implements AppealOutcome {
    }

    /// The days for objections are over.
    ///
    /// @param until when they were
    record TooLate(Instant until) implements AppealOutcome {
    }
}
