package phonngan.approval;

import java.util.List;
import java.util.Optional;
import phonngan.access.Role;
import phonngan.allocation.Pay;
import phonngan.common.OfficeYear;
import phonngan.ledger.LedgerReport;
import phonngan.roster.Rosters;

/// The director approves the very list that was shown, or sends it back with a reason. Whoever approves drew nothing
/// up, voted on nothing, judged nothing and holds no points in it; and has just proved anew who they are.
public final class DecideList {
    private final Desk desk;
    private final Rosters rosters;
    private final Deciders deciders;
    private final Ledgers ledgers;
    private final Invariants invariants;

    /// Works at a desk.
    public DecideList(Desk desk, Rosters rosters, Deciders deciders, Ledgers ledgers, Invariants invariants) {
        this.desk = desk;
        this.rosters = rosters;
        this.deciders = deciders;
        this.ledgers = ledgers;
        this.invariants = invariants;
    }

    /// Reads a year's whole ledger again.
    public interface Ledgers {
        /// What is wrong with it, and where it ends.
        LedgerReport verify(OfficeYear book);
    }

    /// Asks of a year whatever must hold of it.
    public interface Invariants {
        /// The numbers of those that do not hold, in their order; empty when all do.
        List<String> listBroken(OfficeYear book);
    }

    /// What the director had on the screen.
    ///
    /// @param shown the fingerprint of the list, or its code
    /// @param proof that the person proved anew who they are
    /// @param pays the pay file that the plan needs; empty when it needs none
    public record Sight(String shown, Proof proof, List<Pay> pays) {
        /// Keeps its own copy.
        public Sight {
            pays = List.copyOf(pays);
        }
    }

    /// What keeps a person from approving the list that waits, as far as it can be said before: for a page that offers
    /// the act. It is looked at again when it is done.
    public Optional<ListRefusal> findHindrance(ListOrder order) {
        return desk.lists().findLatest(order.book(), order.round()).filter(it -> it.state().isPending())
                .flatMap(it -> findUnready(it).or(() -> findInterest(order, it)));
    }

    /// Approves.
    public ListAnswer approve(ListOrder order, Sight sight) {
        var early = findEarlyRefusal(order, sight);
        if (early.isPresent()) {
            return Desk.refused(early.get());
        }
        var report = ledgers.verify(order.book());
        if (!report.isWhole()) {
            return Desk.refused(new ListRefusal.LedgerBroken(report.findings().getFirst().seq()));
        }
        var broken = invariants.listBroken(order.book());
        if (!broken.isEmpty()) {
            return Desk.refused(new ListRefusal.YearBroken(broken));
        }
        return desk.withPending(order, pending -> findRefusal(order, sight, pending).map(Desk::refused)
                .orElseGet(() -> approve(order, sight, pending, report)));
    }

    private ListAnswer approve(ListOrder order, Sight sight, ListVersion pending, LedgerReport report) {
        if (!report.head().equals(pending.head())) {
            return Desk.refused(new ListRefusal.Stale(pending, List.of("ledger")));
        }
        var grant = order.by().grant();
        return desk.record(pending, order, new ListAct.Approved(order.by().called(), grant.acting(),
                grant.acting() ? grant.from() : null, grant.acting() ? grant.to() : null, sight.proof()));
    }

    /// Sends it back.
    ///
    /// @param reason what the director wants otherwise; must not be blank
    public ListAnswer sendBack(ListOrder order, Sight sight, String reason) {
        var early = findEarlyRefusal(order, sight);
        if (early.isPresent()) {
            return Desk.refused(early.get());
        }
        if (reason.isBlank()) {
            return Desk.refused(new ListRefusal.NoReason());
        }
        return desk.withPending(order, pending -> pending.hash().isMeantBy(sight.shown())
                ? desk.record(pending, order, new ListAct.SentBack(order.by().called(), reason.strip()))
                : Desk.refused(new ListRefusal.NotTheOneShown(pending)));
    }

    private static Optional<ListRefusal> findEarlyRefusal(ListOrder order, Sight sight) {
        return Desk.findRoleMissing(order, Role.DIRECTOR)
                .or(() -> sight.proof().isFresh(order.at())
                        ? Optional.empty()
                        : Optional.of(new ListRefusal.NotProvenAnew()));
    }

    private Optional<ListRefusal> findRefusal(ListOrder order, Sight sight, ListVersion pending) {
        return SignedText.findDifference(desk, pending, sight.shown(), sight.pays())
                .or(() -> findUnready(pending)).or(() -> findInterest(order, pending));
    }

    private static Optional<ListRefusal> findUnready(ListVersion pending) {
        return pending.state() == ListState.RESOLVED
                ? Optional.empty()
                : Optional.of(new ListRefusal.Unresolved(pending));
    }

    private Optional<ListRefusal> findInterest(ListOrder order, ListVersion pending) {
        var people = new People(rosters.get(order.book()));
        var called = order.by().called();
        if (people.mayBeSame(called, pending.proposedBy())) {
            return Optional.of(new ListRefusal.DecidedInIt(order.by(), "proposed"));
        }
        var resolution = pending.find(ListAct.Resolved.class).orElseThrow().resolution();
        if (resolution.votes().stream().anyMatch(it -> people.mayBeSame(called, it.member()))) {
            return Optional.of(new ListRefusal.DecidedInIt(order.by(), "voted"));
        }
        if (deciders.listOf(order.book()).stream().anyMatch(it -> people.mayBeSame(called, it))) {
            return Optional.of(new ListRefusal.DecidedInIt(order.by(), "judged"));
        }
        var own = people.listMeant(called);
        return ListText.read(desk.lists().getText(pending)).lines().stream()
                .anyMatch(it -> !it.total().isZero() && own.contains(it.subject()))
                        ? Optional.of(new ListRefusal.HoldsPoints(order.by()))
                        : Optional.empty();
    }
}
