package phonngan.scoring.jdbc;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import phonngan.common.Transactions;
import phonngan.scoring.RunBook;
import phonngan.scoring.RunBookContract;
import phonngan.testkit.TestStore;

class RunBookOnH2Test extends RunBookContract {
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
    protected RunBook runs() {
        return store.get(RunBook.class);
    }

    @Override
    protected Transactions transactions() {
        return store.get(Transactions.class);
    }
}
