package phonngan.review.jdbc;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import phonngan.common.Transactions;
import phonngan.review.Confirmations;
import phonngan.review.ConfirmationsContract;
import phonngan.testkit.TestStore;

@Tag("mariadb")
class ConfirmationsOnMariaDbTest extends ConfirmationsContract {
    private static TestStore store;

    @BeforeAll
    static void open() {
        store = TestStore.onMariaDb();
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Override
    protected Confirmations confirmations() {
        return store.get(Confirmations.class);
    }

    @Override
    protected Transactions transactions() {
        return store.get(Transactions.class);
    }
}
