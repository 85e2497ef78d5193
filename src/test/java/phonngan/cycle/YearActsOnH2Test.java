package phonngan.cycle;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import phonngan.common.Transactions;
import phonngan.testkit.TestStore;

class YearActsOnH2Test extends YearActsContract {
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
    YearActs acts() {
        return store.get(YearActs.class);
    }

    @Override
    Transactions transactions() {
        return store.get(Transactions.class);
    }
}
