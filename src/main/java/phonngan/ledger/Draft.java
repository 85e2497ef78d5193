package phonngan.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import phonngan.common.Ids;
import phonngan.common.Points;
import phonngan.common.Progress;
import phonngan.common.Transactions;
import phonngan.ledger.PointEntry.Award;
import phonngan.ledger.PointEntry.Bonus;
import phonngan.ledger.PointEntry.Reversal;

/// Entries on their way into the ledger, chained to the head that the chain had when the draft was begun. They are
/// written down in chunks, so that a draft of any length needs little memory, and stay invisible until they are entered.
final class Draft {
    private static final int CHUNK = 1000;

    private final PointLedger ledger;
    private final Transactions transactions;
    private final Ids ids;
    private final PostingOrder order;
    private final Progress progress;
    private final long id;
    private final Head start;
    private final List<PointEntry> chunk = new ArrayList<>(CHUNK);
    private Head head;

    Draft(PointLedger ledger, Transactions transactions, Ids ids, PostingOrder order, Progress progress) {
        this.ledger = ledger;
        this.transactions = transactions;
        this.ids = ids;
        this.order = order;
        this.progress = progress;
        this.id = ids.next();
        this.start = ledger.getHead(order.book());
        this.head = start;
    }

    /// Reads both sides once and writes the whole draft.
    void write(Differences differences) {
        differences.forEach(this::settle);
        flush();
    }

    long id() {
        return id;
    }

    /// The head that the draft is chained to.
    Head start() {
        return start;
    }

    boolean isEmpty() {
        return head.equals(start);
    }

    /// What will be recorded once the draft is entered as the book's posting of that number.
    Posting posting(int number) {
        return new Posting(order.book(), number, id, order.round().id(), order.run(), head.seq() - start.seq(), head,
                order.recordedAt());
    }

    private void settle(Difference difference) {
        var latest = difference.latest();
        if (!difference.stands().isZero()) {
            var reversed = latest;
            latest = chain(line -> new Reversal(line, reversed), difference.slot(), latest,
                    difference.stands().negated(), List.of(), difference.reason());
        }
        if (!difference.wanted().isZero()) {
            chain(kindOf(difference.slot().part()), difference.slot(), latest, difference.wanted(),
                    difference.submissions(), Reason.SCORED);
        }
    }

    private static Function<EntryLine, PointEntry> kindOf(Part part) {
        return switch (part) {
            case BASE -> Award::new;
            case BONUS -> Bonus::new;
        };
    }

    private long chain(Function<EntryLine, PointEntry> kind, Slot slot, long follows, Points points,
            List<Long> submissions, Reason reason) {
        var line = new EntryLine(head.seq() + 1, ids.next(),
                new PostingKey(order.book(), order.round().id(), slot, follows), points, order.round().to(),
                order.recordedAt(), submissions, order.run(), order.rules(), reason, head.hash(), "");
        var hash = EntryHash.of(WrittenEntry.of(kind.apply(line)));
        head = new Head(line.seq(), hash);
        chunk.add(kind.apply(line.hashed(hash)));
        if (chunk.size() == CHUNK) {
            flush();
        }
        return line.id();
    }

    private void flush() {
        if (!chunk.isEmpty()) {
            transactions.inChunk(() -> ledger.draft(id, chunk));
            progress.advance("post", chunk.size());
            chunk.clear();
        }
    }
}
