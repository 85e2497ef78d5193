package phonngan.access;

import java.time.Duration;
import java.time.Instant;

/// A stay of somebody who signed in, from one browser. The browser holds a random token; the store only knows its hash.
///
/// @param tokenHash SHA-256 of the token, 64 hexadecimal digits
/// @param account whose
/// @param step what is still to be done before anything may be seen
/// @param bySlip whether it began with a slip, so that a password has to be chosen
/// @param factored whether a second factor was shown
/// @param openedAt when it began
/// @param seenAt when something was last asked for, to the minute
/// @param provedAt when the person last showed who they are
/// @param pending the sealed secret of a phone that is being enrolled; empty for none
public record Session(String tokenHash, long account, Step step, boolean bySlip, boolean factored, Instant openedAt,
        Instant seenAt, Instant provedAt, String pending) {
    /// The longest pause.
    public static final Duration IDLE = Duration.ofMinutes(30);
    /// The longest stay.
    public static final Duration WHOLE = Duration.ofHours(12);
    /// How long a proof counts as fresh.
    public static final Duration FRESH = Duration.ofMinutes(5);
    /// How exactly pauses are measured.
    public static final Duration GRAIN = Duration.ofMinutes(1);

    /// What the person has to do next.
    public enum Step {
        /// show a code of the phone
        SECOND_FACTOR,
        /// choose a password
        NEW_PASSWORD,
        /// enrol a phone
        ENROL,
        /// nothing: the person is in
        DONE
    }

    /// Whether it is still going on.
    public boolean isAlive(Instant now) {
        return now.isBefore(openedAt.plus(WHOLE)) && now.isBefore(seenAt.plus(IDLE));
    }

    /// Whether the person has just shown who they are.
    public boolean isFresh(Instant now) {
        return now.isBefore(provedAt.plus(FRESH));
    }
}
