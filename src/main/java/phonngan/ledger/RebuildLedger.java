package phonngan.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import phonngan.common.Ids;
import phonngan.common.Transactions;

/// Rebuilds an empty book from a copy of its chain: entries come back with their ids, places and hashes, so that the
/// head is the one that stood on paper.
///
/// A copy is drafted first, each entry recomputed on its way; whoever rebuilds enters all drafts in one transaction, or
/// sweeps them. The book gets one posting, which covers the whole copy.
public final class RebuildLedger {
    private static final int CHUNK = 1000;

    private final PointLedger ledger;
    private final Transactions transactions;
    private final Ids ids;

    /// With the ledger to rebuild.
    public RebuildLedger(PointLedger ledger, Transactions transactions, Ids ids) {
        this.ledger = ledger;
        this.transactions = transactions;
        this.ids = ids;
    }

    /// Drafts a chain in chunks. Not to be called within a transaction.
    ///
    /// @param lines the chain's entries in its order; part and what each follows may be anything
    /// @param at when it is rebuilt
    public Rebuilt draft(CopiedChain copy, Stream<WrittenEntry> lines, Instant at) {
        long draft = ids.next();
        var findings = new Findings();
        var filing = new FiledAgain(copy.reversed());
        var chain = new ChainCheck(List.of(copy.head()), findings);
        var last = new ArrayList<WrittenEntry>(1);
        lines.gather(Gatherers.windowFixed(CHUNK)).forEach(page -> {
            var filed = page.stream().map(filing::file).toList();
            filed.forEach(chain::check);
            filed.forEach(it -> filing.meaning(it, findings));
            if (findings.areNone()) {
                transactions.inChunk(() -> ledger.draft(draft, filed.stream().map(WrittenEntry::understood).toList()));
            }
            last.clear();
            last.add(filed.getLast());
        });
        chain.finish();
        return new Rebuilt(posting(copy, draft, last, at), findings.report(copy.book(), chain.last()));
    }

    /// Enters a drafted chain, within the caller's transaction.
    ///
    /// @return whether the book was empty; if not, nothing was entered
    public boolean enter(Rebuilt rebuilt) {
        var posting = rebuilt.posting();
        ledger.lock(posting.book());
        if (ledger.getHead(posting.book()).seq() > 0 || ledger.findLastPosting(posting.book()).isPresent()) {
            return false;
        }
        ledger.enter(posting);
        return true;
    }

    /// Throws a draft away, entered or not.
    public void sweep(Rebuilt rebuilt) {
        transactions.inChunk(() -> ledger.sweepDraft(rebuilt.posting().draft()));
    }

    private static Posting posting(CopiedChain copy, long draft, List<WrittenEntry> last, Instant at) {
        var round = last.isEmpty() ? "" : last.getFirst().round();
        long run = last.isEmpty() ? 0 : last.getFirst().run();
        return new Posting(copy.book(), 1, draft, round, run, copy.head().seq(), copy.head(), at);
    }
}
