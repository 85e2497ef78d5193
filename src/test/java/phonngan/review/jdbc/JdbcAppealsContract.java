package phonngan.review.jdbc;

import org.junit.jupiter.api.AfterEach;
import phonngan.common.Transactions;
import phonngan.review.Appeals;
import phonngan.review.AppealsContract;
import phonngan.testkit.TestStore;

/// The contract on a database.
abstract class JdbcAppealsContract extends AppealsContract {
    private final TestStore store;

    JdbcAppealsContract(TestStore store) {
        this.store = store;
    }

    @Override
    protected Appeals appeals() {
        return store.get(Appeals.class);
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
