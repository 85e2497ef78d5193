package phonngan.approval;

import java.util.List;
import phonngan.access.Role;
import phonngan.allocation.Pay;
import phonngan.common.OfficeYear;

/// The strategy group draws up the list of a round. While one waits that says the same, or one is approved, there is
/// no other; one that waits and has become stale gives way.
public final class ProposeList {
    private final Desk desk;

    /// Works at a desk.
    public ProposeList(Desk desk) {
        this.desk = desk;
    }

    /// What would be proposed now; nothing is kept of it.
    ///
    /// @param pays the pay file that the plan needs; empty when it needs none
    public Drafting preview(OfficeYear book, String round, List<Pay> pays) {
        return desk.draft(book, round, pays);
    }

    /// Draws up a version.
    ///
    /// @param pays the pay file that the plan needs; empty when it needs none
    public ListAnswer propose(ListOrder order, List<Pay> pays) {
        var roleMissing = Desk.findRoleMissing(order, Role.STRATEGY);
        return roleMissing.isPresent()
                ? Desk.refused(roleMissing.get())
                : desk.alone(order.book(), () -> switch (desk.draft(order.book(), order.round(), pays)) {
                    case Drafting.Hindered(var problems) -> Desk.refused(new ListRefusal.Hindered(problems));
                    case Drafting.Drafted(var body, _) -> propose(order, body);
                });
    }

    private ListAnswer propose(ListOrder order, ListBody body) {
        var latest = desk.lists().findLatest(order.book(), order.round());
        var text = body.text();
        var hash = ListHash.of(text);
        if (latest.isPresent() && latest.get().state() == ListState.APPROVED) {
            return Desk.refused(new ListRefusal.AlreadyApproved(latest.get()));
        }
        if (latest.isPresent() && latest.get().state().isPending() && latest.get().hash().equals(hash)) {
            return Desk.refused(new ListRefusal.AlreadyPending(latest.get()));
        }
        var number = latest.map(ListVersion::version).orElse(0) + 1;
        var version = new ListVersion(desk.nextId(), order.book(), order.round(), number,
                latest.map(ListVersion::version).orElse(null), hash, body.head(), body.rules(), body.run(),
                order.by().called(), order.enteredBy(), order.at(), List.of());
        desk.lists().add(version, text);
        return new ListAnswer.Done(version);
    }
}
