package phonngan.access;

import java.time.Instant;

/// How an attempt to sign in ended.
public sealed interface SignInOutcome {

    /// Who it is was shown, at least in part; the stay's step says what comes next.
    ///
    /// @param token what the browser is given; the store keeps only its hash
    /// @param session the stay
    record Opened(String token, Session session) implements SignInOutcome {
    }

    /// Name or secret is wrong; which of them is not told.
    record WrongOrUnknown() implements SignInOutcome {
    }

    /// Nothing was looked at, because of too many wrong attempts before.
    ///
    /// @param until from when on something is looked at again
    record Locked(Instant until) implements SignInOutcome {
    }

    /// The slip was used before. Whoever did not use it themself must tell the administrator.
    record SlipUsed() implements SignInOutcome {
    }

    /// The slip's days are over.
    record SlipExpired() implements SignInOutcome {
    }
}
