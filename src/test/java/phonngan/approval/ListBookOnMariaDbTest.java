package phonngan.approval;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import phonngan.common.Transactions;
import phonngan.testkit.TestStore;

@Tag("mariadb")
class ListBookOnMariaDbTest extends ListBookContract {
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
    ListBook lists() {
        return store.get(ListBook.class);
    }

    @Override
    Transactions transactions() {
        return store.get(Transactions.class);
    }
}
