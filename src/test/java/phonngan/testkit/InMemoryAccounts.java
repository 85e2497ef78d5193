package phonngan.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import phonngan.access.Account;
import phonngan.access.Accounts;
import phonngan.access.Credential;
import phonngan.access.Credentials;
import phonngan.roster.SubjectKey;

/// Accounts in memory.
public final class InMemoryAccounts implements Accounts {
    private final Map<Long, Account> accounts = new HashMap<>();
    private final List<Credential> credentials = new ArrayList<>();
    private final Map<Long, Integer> begins = new HashMap<>();
    private final Set<List<Long>> uses = new HashSet<>();

    @Override
    public void lock(long office) {
        // one thread
    }

    @Override
    public void add(List<Account> added, long openedBy, Instant at) {
        for (var account : added) {
            if (find(account.login()).isPresent()) {
                throw new IllegalStateException("the login name is taken: " + account.login());
            }
            accounts.put(account.id(), account);
        }
    }

    @Override
    public Optional<Account> find(String login) {
        return accounts.values().stream().filter(it -> it.login().equals(login)).findFirst();
    }

    @Override
    public Optional<Account> find(long account) {
        return Optional.ofNullable(accounts.get(account));
    }

    @Override
    public Optional<Account> findOf(long office, SubjectKey person) {
        return list(office).stream().filter(it -> person.equals(it.person())).findFirst();
    }

    @Override
    public List<Account> list(long office) {
        return accounts.values().stream().filter(it -> it.office().id() == office)
                .sorted(Comparator.comparing(Account::login)).toList();
    }

    @Override
    public List<Long> listEntered(long office) {
        return credentials.stream().filter(it -> it.kind() == Credential.Kind.PASSWORD).map(Credential::account)
                .filter(it -> accounts.get(it).office().id() == office).distinct().toList();
    }

    @Override
    public Credentials credentials(long account) {
        return new Credentials(credentials.stream().skip(begins.getOrDefault(account, 0))
                .filter(it -> it.account() == account)
                .map(it -> new Credential(it.id(), account, it.kind(), it.secret(), it.madeAt(), it.madeBy(),
                        it.expiresAt(), uses.contains(List.of(it.id(), 0L))))
                .toList());
    }

    @Override
    public void add(List<Credential> made) {
        credentials.addAll(made);
    }

    @Override
    public boolean use(long credential, long step, Instant at) {
        return uses.add(List.of(credential, step));
    }

    @Override
    public void restart(long account, long by, String reason, Instant at) {
        begins.put(account, credentials.size());
    }

    @Override
    public void close(long account, long by, String reason, Instant at) {
        accounts.computeIfPresent(account, (_, it) -> new Account(it.id(), it.office(), it.login(), it.name(),
                it.staffId(), it.person(), true));
    }
}
