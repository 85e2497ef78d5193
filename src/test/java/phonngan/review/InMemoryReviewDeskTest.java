package phonngan.review;

import phonngan.common.Transactions;
import phonngan.testkit.DirectTransactions;
import phonngan.testkit.InMemoryReviewDesk;

class InMemoryReviewDeskTest extends ReviewDeskContract {
    private final ReviewQueue queue = new InMemoryReviewDesk.Queue();
    private final Conflicts conflicts = new InMemoryReviewDesk.ConflictBook();
    private final ClaimNotes notes = new InMemoryReviewDesk.Notes();
    private final Transactions transactions = new DirectTransactions();

    @Override
    protected ReviewQueue queue() {
        return queue;
    }

    @Override
    protected Conflicts conflicts() {
        return conflicts;
    }

    @Override
    protected ClaimNotes notes() {
        return notes;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
