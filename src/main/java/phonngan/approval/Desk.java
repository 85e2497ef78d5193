package phonngan.approval;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import phonngan.access.Role;
import phonngan.allocation.Pay;
import phonngan.common.Ids;
import phonngan.common.OfficeYear;
import phonngan.common.Transactions;

/// What all deeds with a list share: they look and act while nobody else can write in the year, so that nothing comes
/// between what is looked at and what is recorded.
public final class Desk {
    private final ListBook lists;
    private final DraftList drafts;
    private final Transactions transactions;
    private final Ids ids;

    /// With the store and everything that a list rests on.
    public Desk(ListBook lists, DraftList drafts, Transactions transactions, Ids ids) {
        this.lists = lists;
        this.drafts = drafts;
        this.transactions = transactions;
        this.ids = ids;
    }

    ListBook lists() {
        return lists;
    }

    long nextId() {
        return ids.next();
    }

    /// Does something with the latest version of a round's list, alone in the year.
    ListAnswer alone(OfficeYear book, Supplier<ListAnswer> deed) {
        return transactions.inOne(() -> {
            lists.lock(book);
            return deed.get();
        });
    }

    /// The same, with the version that waits for a decision.
    ListAnswer withPending(ListOrder order, Function<ListVersion, ListAnswer> deed) {
        return alone(order.book(), () -> lists.findLatest(order.book(), order.round())
                .filter(it -> it.state().isPending()).map(deed)
                .orElseGet(() -> refused(new ListRefusal.NothingPending(order.round()))));
    }

    /// The same, with the version that is approved.
    ListAnswer withApproved(ListOrder order, Function<ListVersion, ListAnswer> deed) {
        return alone(order.book(), () -> lists.findLatest(order.book(), order.round())
                .filter(it -> it.state() == ListState.APPROVED).map(deed)
                .orElseGet(() -> refused(new ListRefusal.NothingApproved(order.round()))));
    }

    /// Draws up the list as it would be now.
    Drafting draft(OfficeYear book, String round, List<Pay> pays) {
        return drafts.draft(book, round, pays, lists.listWords(book, round));
    }

    /// Records an act, and answers the version with it.
    ListAnswer record(ListVersion version, ListOrder order, ListAct.What what) {
        var act = new ListAct(ids.next(), order.enteredBy(), order.at(), what);
        lists.add(version, act);
        return new ListAnswer.Done(version.with(act));
    }

    /// What is wrong with who wants it, if the role is not in force.
    static Optional<ListRefusal> findRoleMissing(ListOrder order, Role asked) {
        return order.by().holds(asked, order.day())
                ? Optional.empty()
                : Optional.of(new ListRefusal.RoleNotInForce(order.by(), asked));
    }

    static ListAnswer refused(ListRefusal why) {
        return new ListAnswer.Refused(why);
    }
}
