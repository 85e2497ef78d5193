package phonngan.approval;

import java.util.List;
import java.util.stream.Stream;
import phonngan.access.Role;
import phonngan.allocation.Pay;
import phonngan.common.Ids;
import phonngan.common.Transactions;
import phonngan.roster.Rosters;

/// The director says who is to be taken in or left out against the advice, and why. It comes into the next version of
/// the list; one that waits has become stale by it.
public final class DifferFromAdvice {
    private final ListBook lists;
    private final DraftList drafts;
    private final Rosters rosters;
    private final Transactions transactions;
    private final Ids ids;

    /// Works on a store.
    public DifferFromAdvice(ListBook lists, DraftList drafts, Rosters rosters, Transactions transactions, Ids ids) {
        this.lists = lists;
        this.drafts = drafts;
        this.rosters = rosters;
        this.transactions = transactions;
        this.ids = ids;
    }

    /// What the director wants.
    ///
    /// @param pool the pool
    /// @param subjectId staff id or unit code
    /// @param wish what is wanted
    /// @param reason why; must not be blank
    public record Wanted(String pool, String subjectId, DirectorsWord.Wish wish, String reason) {
    }

    /// What came of it.
    public sealed interface Answer {
        /// The word stands, and a list can be drawn up with it.
        record Recorded(DirectorsWord word) implements Answer {
        }

        /// Nothing changed.
        record Refused(ListRefusal why) implements Answer {
        }
    }

    /// Records the director's word when a list can be drawn up with it.
    ///
    /// @param pays the pay file that the plan needs; empty when it needs none
    public Answer differ(ListOrder order, Wanted wanted, List<Pay> pays) {
        if (!order.by().holds(Role.DIRECTOR, order.day())) {
            return new Answer.Refused(new ListRefusal.RoleNotInForce(order.by(), Role.DIRECTOR));
        }
        if (wanted.reason().isBlank()) {
            return new Answer.Refused(new ListRefusal.NoReason());
        }
        return transactions.inOne(() -> {
            lists.lock(order.book());
            return record(order, wanted, pays);
        });
    }

    private Answer record(ListOrder order, Wanted wanted, List<Pay> pays) {
        var latest = lists.findLatest(order.book(), order.round());
        if (latest.isPresent() && latest.get().state() == ListState.APPROVED) {
            return new Answer.Refused(new ListRefusal.AlreadyApproved(latest.get()));
        }
        var roster = rosters.get(order.book());
        var key = roster.findById(wanted.subjectId()).map(it -> it.key())
                .or(() -> roster.findUnit(wanted.subjectId()).map(it -> it.key()));
        if (key.isEmpty()) {
            return new Answer.Refused(new ListRefusal.NotInPool(wanted.pool(), wanted.subjectId()));
        }
        var word = new DirectorsWord(ids.next(), order.round(), wanted.pool(), key.get(), wanted.wish(),
                wanted.reason().strip(), order.by().called(), order.enteredBy(), order.at());
        var words = Stream.concat(lists.listWords(order.book(), order.round()).stream(), Stream.of(word)).toList();
        return switch (drafts.draft(order.book(), order.round(), pays, words)) {
            case Drafting.Hindered(var problems) -> new Answer.Refused(new ListRefusal.Hindered(problems));
            case Drafting.Drafted(var body, _) -> {
                if (body.findLine(key.get()).filter(it -> it.pool().equals(wanted.pool())).isEmpty()) {
                    yield new Answer.Refused(new ListRefusal.NotInPool(wanted.pool(), wanted.subjectId()));
                }
                lists.add(order.book(), word);
                yield new Answer.Recorded(word);
            }
        };
    }
}
