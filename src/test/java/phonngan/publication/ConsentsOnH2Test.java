package phonngan.publication;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import phonngan.common.Transactions;
import phonngan.testkit.TestStore;

class ConsentsOnH2Test extends ConsentsContract {
    private static TestStore store;

    @BeforeAll
    static void open() {
        store = TestStore.onH2();
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
