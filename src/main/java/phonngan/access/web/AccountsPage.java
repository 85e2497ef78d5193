package phonngan.access.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.access.Account;
import phonngan.common.web.Address;
import phonngan.common.web.Frame;
import phonngan.roster.Unit;

/// Everybody who can sign in, or could.
///
/// @param frame around it
/// @param units to choose from
/// @param unit the code of the chosen one; empty for all
/// @param query the words sought
/// @param people on this page
/// @param total how many there are in all
/// @param page from 1
/// @param pages how many pages there are
/// @param said the key of what went wrong, below `access.said.`; empty for nothing
public record AccountsPage(Frame frame, List<Unit> units, String unit, String query, List<Person> people, int total,
        int page, int pages, String said) {
    /// Keeps its own copies.
    public AccountsPage {
        units = List.copyOf(units);
        people = List.copyOf(people);
    }

    /// The address of another page of the same list.
    public Address at(int other) {
        return Address.of(AccountsController.PATH).with("unit", unit).with("q", query).with("page",
                Integer.toString(other));
    }

    /// The chosen unit; null for all.
    public @Nullable Unit chosen() {
        return units.stream().filter(it -> it.code().equals(unit)).findFirst().orElse(null);
    }

    /// Somebody as the list of accounts shows them.
    ///
    /// @param account theirs; null while none is opened
    /// @param staffId the staff id; empty for somebody outside the roster
    /// @param name what people read
    /// @param unit the name of the unit; empty for none
    /// @param state the word of how far they came: `none`, `opened`, `entered`, `closed`
    public record Person(@Nullable Account account, String staffId, String name, String unit, String state) {
    }
}
