package phonngan.review.jdbc;

import org.junit.jupiter.api.AfterEach;
import phonngan.common.Transactions;
import phonngan.review.ClaimNotes;
import phonngan.review.Conflicts;
import phonngan.review.ReviewDeskContract;
import phonngan.review.ReviewQueue;
import phonngan.testkit.TestStore;

/// The contract on a database.
abstract class JdbcReviewDeskContract extends ReviewDeskContract {
    private final TestStore store;

    JdbcReviewDeskContract(TestStore store) {
        this.store = store;
    }

    @Override
    protected ReviewQueue queue() {
        return store.get(ReviewQueue.class);
    }

    @Override
    protected Conflicts conflicts() {
        return store.get(Conflicts.class);
    }

    @Override
    protected ClaimNotes notes() {
        return store.get(ClaimNotes.class);
    }

    @Override
    protected Transactions transactions() {
        return store.get(Transactions.class);
    }

    @AfterEach
    void closeTheStore() {
        store.close();
    }
}
