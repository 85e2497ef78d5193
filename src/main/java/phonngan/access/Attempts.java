package phonngan.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Attempts to sign in, as stored; rows are only added. Names and addresses are kept as keyed marks that tell nothing.
public interface Attempts {

    /// Adds one.
    ///
    /// @param who the mark of what was tried: a login name, an account's phone
    /// @param from the mark of the address it came from
    void add(String who, String from, boolean failed, Instant at);

    /// Failures from that address since its last success, and failures from everywhere; both after a moment.
    Tally tally(String who, String from, Instant after);

    /// Failures.
    ///
    /// @param here from the address that asks, since its last success
    /// @param lastHere the last of them; null for none
    /// @param anywhere from all addresses
    /// @param lastAnywhere the last of them; null for none
    record Tally(int here, @Nullable Instant lastHere, int anywhere, @Nullable Instant lastAnywhere) {
    }
}
