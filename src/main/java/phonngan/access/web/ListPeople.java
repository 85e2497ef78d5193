package phonngan.access.web;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import phonngan.access.Account;
import phonngan.access.Gatehouse;
import phonngan.common.Office;
import phonngan.common.ThaiText;
import phonngan.roster.Roster;
import phonngan.roster.StaffMember;
import phonngan.roster.SubjectKey;
import phonngan.roster.Unit;

/// Puts the people of the roster and the accounts side by side.
@Singleton
final class ListPeople {
    private final Gatehouse house;

    ListPeople(Gatehouse house) {
        this.house = house;
    }

    /// Everybody of the roster by staff id, then accounts of people who are not in it.
    ///
    /// @param unit only people of that unit; empty for all
    /// @param words only those whose name or login holds them; empty for all
    List<AccountsPage.Person> list(Office office, Roster roster, String unit, String words) {
        var accounts = new HashMap<SubjectKey, Account>();
        house.accounts().list(office.id()).stream().filter(it -> it.person() != null)
                .forEach(it -> accounts.put(it.person(), it));
        var entered = new HashSet<>(house.accounts().listEntered(office.id()));
        var staff = roster.staff().stream().filter(it -> unit.isEmpty() || unitOf(it).equals(unit))
                .map(it -> person(it, accounts.remove(it.key()), roster, entered));
        var others = unit.isEmpty()
                ? house.accounts().list(office.id()).stream()
                        .filter(it -> it.person() == null || roster.findPerson(it.person()).isEmpty())
                        .map(it -> new AccountsPage.Person(it, it.staffId(), it.name(), "", state(it, entered)))
                : Stream.<AccountsPage.Person>empty();
        var sought = ThaiText.canonical(words).toLowerCase(Locale.ROOT);
        return Stream.concat(staff, others).filter(it -> holds(it, sought)).toList();
    }

    private static AccountsPage.Person person(StaffMember member, @Nullable Account account, Roster roster,
            Set<Long> entered) {
        return new AccountsPage.Person(account, member.id(), member.name(),
                roster.findUnit(unitOf(member)).map(Unit::name).orElse(""), state(account, entered));
    }

    private static String unitOf(StaffMember member) {
        return member.periods().getLast().unitCode();
    }

    private static String state(@Nullable Account account, Set<Long> entered) {
        if (account == null) {
            return "none";
        }
        if (account.closed()) {
            return "closed";
        }
        return entered.contains(account.id()) ? "entered" : "opened";
    }

    private static boolean holds(AccountsPage.Person person, String sought) {
        var login = person.account() == null ? person.staffId() : person.account().login();
        return (person.name() + " " + login).toLowerCase(Locale.ROOT).contains(sought);
    }
}
