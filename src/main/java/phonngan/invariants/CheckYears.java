package phonngan.invariants;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import phonngan.common.Ids;
import phonngan.common.OfficeYear;
import phonngan.common.Transactions;

/// Checks a year on an occasion and keeps how it came out. The head of a clean year is remembered outside the store.
public final class CheckYears {
    private final CheckInvariants invariants;
    private final InspectChain chain;
    private final InspectHeads heads;
    private final RememberedHeads remembered;
    private final CheckBook checks;
    private final InspectedRows rows;
    private final Transactions transactions;
    private final Ids ids;

    /// Works on a store.
    public CheckYears(CheckInvariants invariants, InspectChain chain, InspectHeads heads, RememberedHeads remembered,
            CheckBook checks, InspectedRows rows, Transactions transactions, Ids ids) {
        this.invariants = invariants;
        this.chain = chain;
        this.heads = heads;
        this.remembered = remembered;
        this.checks = checks;
        this.rows = rows;
        this.transactions = transactions;
        this.ids = ids;
    }

    /// Every year in which anything was ever written.
    public List<OfficeYear> listBooks() {
        return rows.listBooks();
    }

    /// Asks all invariants of a year.
    public InvariantReport check(OfficeYear book, Occasion occasion, Instant now) {
        return keep(invariants.check(book), occasion, now);
    }

    /// Asks of the ledger what came after the last clean check, and of the heads that are remembered outside. Where the
    /// last check was not clean, nothing is believed and the whole ledger is read.
    public InvariantReport checkAtStart(OfficeYear book, Instant now) {
        var unchecked = checks.findLast(book).filter(it -> it.findings() == 0).map(it -> chain.after(it.head()))
                .orElse(chain);
        return keep(invariants.check(book, List.of(unchecked, heads)), Occasion.START, now);
    }

    private InvariantReport keep(InvariantReport report, Occasion occasion, Instant now) {
        var broken = report.listBroken().stream().map(Invariant::name).collect(Collectors.joining(" "));
        transactions.inOne(() -> checks.add(new KeptCheck(ids.next(), report.book(), occasion, now, report.checked(),
                report.findings(), report.stopping(), broken, report.head())));
        if (report.isClean()) {
            remembered.remember(report.book(), report.head(), now);
        }
        return report;
    }
}
