package phonngan.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import phonngan.common.Office;
import phonngan.common.ThaiText;
import phonngan.roster.StaffMember;

/// Opens accounts: one for each person of the roster, and for people outside it such as an auditor. Nobody shares one.
public final class OpenAccounts {
    private static final int LONGEST_NAME = 200;

    private final Gatehouse house;

    /// The deed with what it needs.
    public OpenAccounts(Gatehouse house) {
        this.house = house;
    }

    /// The accounts of people of the roster, opened where there is none.
    ///
    /// @param by the account that opens them; 0 for the product itself
    public List<Account> forStaff(Office office, List<StaffMember> people, long by, Instant now) {
        return house.transactions().inOne(() -> {
            house.accounts().lock(office.id());
            var accounts = new ArrayList<Account>();
            var fresh = new ArrayList<Account>();
            for (var person : people) {
                var account = house.accounts().findOf(office.id(), person.key());
                if (account.isEmpty()) {
                    account = Optional.of(new Account(house.ids().next(), office, freeLogin(office, person.id()),
                            person.name(), person.id(), person.key(), false));
                    fresh.add(account.get());
                }
                accounts.add(account.get());
            }
            house.accounts().add(fresh, by, now);
            return accounts;
        });
    }

    /// An account for somebody outside the roster; empty when the login name is taken, or name or login name is missing
    /// or too long.
    ///
    /// @param by the account that opens it; 0 for the product itself
    public Optional<Account> forOutsider(Office office, String typedLogin, String typedName, long by, Instant now) {
        var login = LoginName.of(typedLogin);
        var name = ThaiText.canonical(typedName);
        if (login.isEmpty() || login.length() > LoginName.LONGEST || name.isEmpty() || name.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        return house.transactions().inOne(() -> {
            house.accounts().lock(office.id());
            if (house.accounts().find(login).isPresent()) {
                return Optional.empty();
            }
            var account = new Account(house.ids().next(), office, login, name, "", null, false);
            house.accounts().add(List.of(account), by, now);
            return Optional.of(account);
        });
    }

    /// Two offices may give out one staff id; the later one's people then sign in with the office's code before it.
    private String freeLogin(Office office, String staffId) {
        var login = LoginName.of(staffId);
        return house.accounts().find(login).isEmpty() ? login : LoginName.of(office.code() + "." + login);
    }
}
