package phonngan.approval;

import phonngan.access.Role;
import phonngan.roster.Rosters;

/// Two people reopen an approved list, one of them the director: the first says why, the second agrees. The list stays
/// readable under its code; the next one names it as the one it replaces.
public final class ReopenList {
    private final Desk desk;
    private final Rosters rosters;

    /// Works at a desk.
    public ReopenList(Desk desk, Rosters rosters) {
        this.desk = desk;
        this.rosters = rosters;
    }

    /// The first of the two asks.
    ///
    /// @param reason why; must not be blank
    public ListAnswer ask(ListOrder order, String reason) {
        var roleMissing = Desk.findRoleMissing(order, order.by().grant().role());
        if (roleMissing.isPresent() || !mayReopen(order.by())) {
            return Desk.refused(new ListRefusal.RoleNotInForce(order.by(), Role.DIRECTOR));
        }
        if (reason.isBlank()) {
            return Desk.refused(new ListRefusal.NoReason());
        }
        return desk.withApproved(order, approved -> approved.find(ListAct.ReopenAsked.class)
                .map(it -> Desk.refused(new ListRefusal.ReopeningAsked(it.by())))
                .orElseGet(() -> desk.record(approved, order, new ListAct.ReopenAsked(order.by().called(),
                        order.by().grant().role().word(), reason.strip()))));
    }

    /// The second one agrees, and it is reopened.
    public ListAnswer agree(ListOrder order) {
        var roleMissing = Desk.findRoleMissing(order, order.by().grant().role());
        if (roleMissing.isPresent() || !mayReopen(order.by())) {
            return Desk.refused(new ListRefusal.RoleNotInForce(order.by(), Role.DIRECTOR));
        }
        return desk.withApproved(order, approved -> approved.find(ListAct.ReopenAsked.class)
                .map(it -> agree(order, approved, it))
                .orElseGet(() -> Desk.refused(new ListRefusal.NobodyAsked())));
    }

    private ListAnswer agree(ListOrder order, ListVersion approved, ListAct.ReopenAsked asked) {
        var people = new People(rosters.get(order.book()));
        var role = order.by().grant().role();
        if (people.mayBeSame(asked.by(), order.by().called())) {
            return Desk.refused(new ListRefusal.SamePerson(asked.by()));
        }
        if (role != Role.DIRECTOR && !asked.role().equals(Role.DIRECTOR.word())) {
            return Desk.refused(new ListRefusal.DirectorMissing());
        }
        return desk.record(approved, order, new ListAct.Reopened(order.by().called(), role.word()));
    }

    private static boolean mayReopen(Signatory signatory) {
        return switch (signatory.grant().role()) {
            case DIRECTOR, STRATEGY, ANNUAL_COMMITTEE -> true;
            case STAFF, UNIT_HEAD, COLLECTOR, RULES_COMMITTEE, AUDITOR, ADMINISTRATOR -> false;
        };
    }
}
