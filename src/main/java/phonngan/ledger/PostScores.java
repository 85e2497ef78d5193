package phonngan.ledger;

import java.util.function.Supplier;
import java.util.stream.Stream;
import phonngan.common.Ids;
import phonngan.common.Progress;
import phonngan.common.Transactions;
import phonngan.ledger.PostingResult.ChainBroken;
import phonngan.ledger.PostingResult.NothingToPost;
import phonngan.ledger.PostingResult.Overtaken;
import phonngan.ledger.PostingResult.Posted;
import phonngan.ledger.PostingResult.RoundSealed;

/// Posts a run: afterwards the ledger says exactly what the run says.
///
/// Only differences are posted. An entry whose figure is another now, or whose subject or indicator is not in the run
/// any more, is reversed, and the new figure is posted anew; the same run again posts nothing. The entries are drafted
/// first, at leisure and unseen; entering them is one short transaction, all or nothing, alone in the book. A round on
/// which an approved list rests takes no entry.
public final class PostScores {
    private static final int ATTEMPTS = 5;

    private final PointLedger ledger;
    private final RoundSeals seals;
    private final Transactions transactions;
    private final Ids ids;
    private final Progress progress;

    /// With the ledger to post to, and what may be closed in it.
    public PostScores(PointLedger ledger, RoundSeals seals, Transactions transactions, Ids ids, Progress progress) {
        this.ledger = ledger;
        this.seals = seals;
        this.transactions = transactions;
        this.ids = ids;
        this.progress = progress;
    }

    /// Posts the differences between a run and the ledger. Not to be called within a transaction, which would hold the
    /// whole draft back.
    ///
    /// @param order which run
    /// @param figures opens the run's figures: every subject and indicator of the run once, in the order of subject
    /// keys; opened anew for each attempt, read once and closed
    /// @throws IllegalArgumentException when the figures are not in that order; nothing is posted
    public PostingResult post(PostingOrder order, Supplier<Stream<Figure>> figures) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var draft = draft(order, figures);
            var entered = transactions.inOne(() -> enter(order, draft));
            sweep(draft);
            if (!(entered instanceof Overtaken)) {
                return entered;
            }
        }
        return new Overtaken(ATTEMPTS);
    }

    private Draft draft(PostingOrder order, Supplier<Stream<Figure>> figures) {
        var draft = new Draft(ledger, transactions, ids, order, progress);
        try (var movements = ledger.openMovements(order.book(), order.round().id()); var wanted = figures.get()) {
            draft.write(new Differences(Standing.after(movements), wanted));
        }
        return draft;
    }

    /// Everything is looked at again under the lock: the draft may be late, the chain may have been cut, and a commit
    /// whose answer was lost may have entered this very draft already.
    private PostingResult enter(PostingOrder order, Draft draft) {
        ledger.lock(order.book());
        var last = ledger.findLastPosting(order.book());
        if (last.isPresent() && last.get().draft() == draft.id()) {
            return new Posted(last.get());
        }
        var recorded = last.map(Posting::head).orElse(Head.EMPTY);
        var head = ledger.getHead(order.book());
        if (!head.equals(recorded)) {
            return new ChainBroken(recorded, head);
        }
        if (!head.equals(draft.start())) {
            return new Overtaken(1);
        }
        if (draft.isEmpty()) {
            return new NothingToPost(head);
        }
        var seal = seals.find(order.book(), order.round().id());
        if (seal.isPresent()) {
            return new RoundSealed(seal.get());
        }
        var posting = draft.posting(last.map(Posting::number).orElse(0) + 1);
        ledger.enter(posting);
        return new Posted(posting);
    }

    /// By now the answer is certain and must not be lost: a draft that cannot be swept is left for the sweep at start.
    private void sweep(Draft draft) {
        try {
            transactions.inChunk(() -> ledger.sweepDraft(draft.id()));
        } catch (RuntimeException _) {
            return;
        }
    }
}
