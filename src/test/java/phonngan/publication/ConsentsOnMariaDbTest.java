package phonngan.publication;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import phonngan.common.Transactions;
import phonngan.testkit.TestStore;

@Tag("mariadb")
class ConsentsOnMariaDbTest extends ConsentsContract {
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
    Consents consents() {
        return store.get(Consents.class);
    }

    @Override
    Transactions transactions() {
        return store.get(Transactions.class);
    }
}
