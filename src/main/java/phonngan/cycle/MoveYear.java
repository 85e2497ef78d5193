package phonngan.cycle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import phonngan.common.Ids;
import phonngan.common.OfficeYear;
import phonngan.common.Transactions;

/// Moves a year on, or back where a way back is named. What was true when somebody looked is looked at again while
/// nobody else can write in the year.
public final class MoveYear {
    private final YearActs acts;
    private final YearFacts facts;
    private final Transactions transactions;
    private final Ids ids;

    /// Works on a store.
    public MoveYear(YearActs acts, YearFacts facts, Transactions transactions, Ids ids) {
        this.acts = acts;
        this.facts = facts;
        this.transactions = transactions;
        this.ids = ids;
    }

    /// Moves the year, or says why not and who could.
    public MoveAnswer move(MoveOrder order) {
        return transactions.inOne((Supplier<MoveAnswer>) () -> {
            acts.lock(order.book());
            var standing = new YearStanding(acts.list(order.book()));
            var refusal = findRefusal(order, standing);
            if (refusal.isPresent()) {
                return new MoveAnswer.Refused(refusal.get());
            }
            var act = new YearAct(ids.next(), order.book(), standing.acts().size() + 1, standing.phase(), order.to(),
                    order.by(), order.role(), order.enteredBy(), order.at(), order.reason(), order.orderNo(),
                    order.orderDate(), order.until());
            acts.add(act);
            return new MoveAnswer.Moved(act);
        });
    }

    /// What stands in the way of each move that leaves the present phase, for whoever holds the right role; nothing
    /// for a move that could be made now.
    public List<Outlook> listWays(OfficeYear book, Instant now) {
        var standing = new YearStanding(acts.list(book));
        return Move.listFrom(standing.phase()).stream().map(it -> new Outlook(it, missing(it, book, now, standing)))
                .toList();
    }

    /// A move, and what is missing for it.
    ///
    /// @param move the move
    /// @param missing what must be true first; empty when it could be made now
    public record Outlook(Move move, List<Condition> missing) {
        /// Keeps its own copy.
        public Outlook {
            missing = List.copyOf(missing);
        }
    }

    private Optional<MoveRefusal> findRefusal(MoveOrder order, YearStanding standing) {
        var found = Move.find(standing.phase(), order.to());
        if (found.isEmpty()) {
            return Optional.of(new MoveRefusal.NoSuchMove(standing.phase(), order.to(),
                    Move.listFrom(standing.phase()).stream().map(Move::to).toList()));
        }
        var move = found.get();
        if (!move.who().contains(order.role())) {
            return Optional.of(new MoveRefusal.NotYours(move, order.role()));
        }
        if (order.reason().isBlank()) {
            return Optional.of(new MoveRefusal.NoReason());
        }
        if (move.paper() == Move.Paper.ORDER && (order.orderNo().isBlank() || order.orderDate() == null)) {
            return Optional.of(new MoveRefusal.NoOrder(move));
        }
        if (order.until() != null && !order.until().isAfter(order.at())) {
            return Optional.of(new MoveRefusal.UntilIsPast(order.until()));
        }
        var missing = missing(move, order.book(), order.at(), standing);
        return missing.isEmpty() ? Optional.empty() : Optional.of(new MoveRefusal.NotYet(move, missing));
    }

    private List<Condition> missing(Move move, OfficeYear book, Instant now, YearStanding standing) {
        var missing = new ArrayList<Condition>();
        for (var condition : move.before()) {
            var holds = switch (condition) {
                case TIME_IS_OVER -> standing.deadline().filter(now::isBefore).isEmpty();
                case RULE_BOOK, COMMITTEE, COMPUTED, POSTED, APPEALS_ANSWERED, LIST_APPROVED, LIST_NOT_APPROVED,
                        ORDER_RECORDED ->
                    facts.holds(condition, book);
            };
            if (!holds) {
                missing.add(condition);
            }
        }
        return missing;
    }
}
