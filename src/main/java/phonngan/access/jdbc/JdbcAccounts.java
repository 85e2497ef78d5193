package phonngan.access.jdbc;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import phonngan.access.Account;
import phonngan.access.Accounts;
import phonngan.access.Credential;
import phonngan.access.Credentials;
import phonngan.common.Ids;
import phonngan.common.jdbc.Guard;
import phonngan.roster.SubjectKey;

/// Accounts in the database.
@Singleton
final class JdbcAccounts implements Accounts {
    private final Guard guard;
    private final Ids ids;
    private final AccountRows accounts;
    private final CredentialRows credentials;

    JdbcAccounts(Guard guard, Ids ids, AccountRows accounts, CredentialRows credentials) {
        this.guard = guard;
        this.ids = ids;
        this.accounts = accounts;
        this.credentials = credentials;
    }

    @Override
    public void lock(long office) {
        guard.lockOffice(office);
    }

    @Override
    public void add(List<Account> added, long openedBy, Instant at) {
        accounts.saveAll(added.stream().map(it -> AccountRow.of(it, openedBy, at)).toList());
    }

    @Override
    public Optional<Account> find(String login) {
        return accounts.findOfLogin(login).map(StoredAccount::account);
    }

    @Override
    public Optional<Account> find(long account) {
        return accounts.find(account).map(StoredAccount::account);
    }

    @Override
    public Optional<Account> findOf(long office, SubjectKey person) {
        return accounts.findOfPerson(office, person.value()).map(StoredAccount::account);
    }

    @Override
    public List<Account> list(long office) {
        return accounts.listOf(office).stream().map(StoredAccount::account).toList();
    }

    @Override
    public List<Long> listEntered(long office) {
        return accounts.listEntered(office);
    }

    @Override
    public Credentials credentials(long account) {
        return new Credentials(credentials.listOf(account).stream().map(StoredCredential::credential).toList());
    }

    @Override
    public void add(List<Credential> made) {
        credentials.saveAll(made.stream().map(CredentialRow::of).toList());
    }

    @Override
    public boolean use(long credential, long step, Instant at) {
        return credentials.use(credential, step, at.toEpochMilli()) == 1;
    }

    @Override
    public void restart(long account, long by, String reason, Instant at) {
        accounts.addAct(ids.next(), account, "restarted", by, at.toEpochMilli(), reason);
    }

    @Override
    public void close(long account, long by, String reason, Instant at) {
        accounts.addAct(ids.next(), account, "closed", by, at.toEpochMilli(), reason);
    }
}
