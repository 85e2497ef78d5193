package phonngan.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import phonngan.roster.SubjectKey;

/// Accounts and what their people can show, as stored; rows are only added.
public interface Accounts {

    /// Lets nobody else change accounts or roles of an office until the surrounding transaction ends.
    void lock(long office);

    /// Adds accounts.
    ///
    /// @param openedBy the account that opens them; 0 for the product itself
    void add(List<Account> accounts, long openedBy, Instant at);

    /// The account of a login name in canonical spelling.
    Optional<Account> find(String login);

    /// The account of an id.
    Optional<Account> find(long account);

    /// The account of a person of the roster.
    Optional<Account> findOf(long office, SubjectKey person);

    /// All accounts of an office, by login name.
    List<Account> list(long office);

    /// Ids of the accounts of an office whose people have chosen a password.
    List<Long> listEntered(long office);

    /// What somebody can show: what was made since the account was opened or last begun anew.
    Credentials credentials(long account);

    /// Adds what people can show.
    void add(List<Credential> credentials);

    /// Uses something up.
    ///
    /// @param step which use of it: 0 for what is used once, the time step of a phone's code
    /// @return false when this very use was made before
    boolean use(long credential, long step, Instant at);

    /// Writes down that everything shown or held so far no longer counts, so that the person begins anew.
    void restart(long account, long by, String reason, Instant at);

    /// Writes down that nobody signs in with it any more.
    void close(long account, long by, String reason, Instant at);
}
