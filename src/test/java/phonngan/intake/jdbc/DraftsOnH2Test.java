package phonngan.intake.jdbc;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import phonngan.common.Transactions;
import phonngan.intake.Drafts;
import phonngan.intake.DraftsContract;
import phonngan.testkit.TestStore;

class DraftsOnH2Test extends DraftsContract {
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
    protected Drafts drafts() {
        return store.get(Drafts.class);
    }

    @Override
    protected Transactions transactions() {
        return store.get(Transactions.class);
    }
}
