package phonngan.ledger;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import phonngan.ledger.LedgerFinding.HashDiffers;
import phonngan.ledger.LedgerFinding.HeadDiffers;
import phonngan.ledger.LedgerFinding.OutOfSequence;
import phonngan.ledger.LedgerFinding.PreviousHashDiffers;
import phonngan.ledger.LedgerFinding.TailCut;

/// Follows the chain entry by entry: nothing missing, each hash right, each naming the one before it, and every head
/// that somebody wrote down in its place. After a break it goes on with what is written, so that each break is named
/// once.
final class ChainCheck {
    private final Deque<Head> remembered;
    private final Findings findings;
    private Head last;

    /// From the beginning of a chain.
    ///
    /// @param remembered heads that were written down apart from the chain, in any order
    ChainCheck(List<Head> remembered, Findings findings) {
        this(Head.EMPTY, remembered, findings);
    }

    /// @param start where the chain is taken up: [Head#EMPTY] for its beginning
    /// @param remembered heads that were written down apart from the chain, in any order; those up to the start
    /// say nothing
    ChainCheck(Head start, List<Head> remembered, Findings findings) {
        this.last = start;
        this.remembered = new ArrayDeque<>(remembered.stream()
                .sorted(Comparator.comparingLong(Head::seq).thenComparing(Head::hash)).toList());
        this.findings = findings;
    }

    /// The last entry seen.
    Head last() {
        return last;
    }

    void check(WrittenEntry entry) {
        if (entry.seq() != last.seq() + 1) {
            findings.add(new OutOfSequence(last.seq() + 1, entry.seq()));
        } else if (!entry.previousHash().equals(last.hash())) {
            findings.add(new PreviousHashDiffers(entry.seq(), last.hash(), entry.previousHash()));
        }
        var computed = EntryHash.of(entry);
        if (!computed.equals(entry.hash())) {
            findings.add(new HashDiffers(entry.seq(), computed, entry.hash()));
        }
        last = new Head(entry.seq(), entry.hash());
        compareWithRemembered();
    }

    /// Once no entry is left: what somebody remembers beyond the end was cut off.
    void finish() {
        var furthest = remembered.peekLast();
        if (furthest != null && furthest.seq() > last.seq()) {
            findings.add(new TailCut(last.seq() + 1, furthest.seq()));
        }
    }

    private void compareWithRemembered() {
        while (!remembered.isEmpty() && remembered.getFirst().seq() <= last.seq()) {
            var head = remembered.removeFirst();
            if (head.seq() == last.seq() && !head.hash().equals(last.hash())) {
                findings.add(new HeadDiffers(head.seq(), head.hash(), last.hash()));
            }
        }
    }
}
