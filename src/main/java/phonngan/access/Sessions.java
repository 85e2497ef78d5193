package phonngan.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Stays as stored.
public interface Sessions {

    /// Begins one.
    void add(Session session);

    /// The stay of a token's hash; whether it is still alive is the asker's to see.
    Optional<Session> find(String tokenHash);

    /// Stays of an account that began after a moment, the eldest first.
    List<Session> listOf(long account, Instant after);

    /// Notes that something was asked for.
    void see(String tokenHash, Instant at);

    /// Keeps the sealed secret of a phone that is being enrolled.
    void keepPending(String tokenHash, String sealed);

    /// Ends one.
    void end(String tokenHash);

    /// Ends all of an account.
    void endAllOf(long account);

    /// Forgets those that began before a moment.
    void forget(Instant before);
}
