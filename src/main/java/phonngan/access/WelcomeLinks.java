package phonngan.access;

import java.time.Instant;
import java.util.Optional;

/// Links for first administrators, as stored; rows are only added.
public interface WelcomeLinks {

    /// Adds one.
    void add(WelcomeLink link);

    /// The link of a token's hash, if it was not used and its office got no later one.
    Optional<WelcomeLink> find(String tokenHash);

    /// Uses it up.
    ///
    /// @return false when it was used before
    boolean use(long link, Instant at);
}
