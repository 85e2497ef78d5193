package phonngan.approval;

import java.time.Duration;
import java.time.Instant;

/// That somebody proved anew, right before deciding, to be who they are.
///
/// @param at when
/// @param how by what: a password with a second factor, or the account of a command line
public record Proof(Instant at, String how) {
    private static final Duration FRESH = Duration.ofMinutes(5);

    /// Whether it was just now.
    public boolean isFresh(Instant now) {
        return !at.isAfter(now) && !at.plus(FRESH).isBefore(now);
    }
}
