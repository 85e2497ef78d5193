package phonngan.approval;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import phonngan.common.Transactions;
import phonngan.testkit.TestStore;

class ListBookOnH2Test extends ListBookContract {
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
    ListBook lists() {
        return store.get(ListBook.class);
    }

    @Override
    Transactions transactions() {
        return store.get(Transactions.class);
    }
}
