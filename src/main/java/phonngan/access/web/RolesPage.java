package phonngan.access.web;

import java.time.LocalDate;
import java.util.List;
import phonngan.access.Account;
import phonngan.access.Role;
import phonngan.access.RolePaper;
import phonngan.common.web.Frame;
import phonngan.roster.Unit;

/// Who holds which role, and who is to get one.
///
/// @param frame around it
/// @param waiting papers that wait for a second person
/// @param held roles that are held
/// @param accounts people to choose from
/// @param units units to choose from
/// @param today the first day that is offered
/// @param said the key of what went wrong, below `access.said.`; empty for nothing
public record RolesPage(Frame frame, List<Held> waiting, List<Held> held, List<Account> accounts,
        List<Unit> units, LocalDate today, String said) {
    /// Keeps its own copies.
    public RolesPage {
        waiting = List.copyOf(waiting);
        held = List.copyOf(held);
        accounts = List.copyOf(accounts);
        units = List.copyOf(units);
    }

    /// Roles that can be given.
    public List<Role> roles() {
        return List.of(Role.UNIT_HEAD, Role.COLLECTOR, Role.STRATEGY, Role.RULES_COMMITTEE, Role.ANNUAL_COMMITTEE,
                Role.DIRECTOR, Role.AUDITOR, Role.ADMINISTRATOR);
    }

    /// A paper about a role as the page shows it.
    ///
    /// @param paper the paper
    /// @param holder the name of who gets or has the role
    /// @param proposer the name of who asked for it; empty for the product itself
    /// @param unit the name of the unit; empty for the whole office
    /// @param mayConfirm whether the reader could confirm it
    public record Held(RolePaper paper, String holder, String proposer, String unit, boolean mayConfirm) {
    }
}
