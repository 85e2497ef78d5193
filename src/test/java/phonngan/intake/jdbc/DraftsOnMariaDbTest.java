package phonngan.intake.jdbc;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import phonngan.common.Transactions;
import phonngan.intake.Drafts;
import phonngan.intake.DraftsContract;
import phonngan.testkit.TestStore;

@Tag("mariadb")
class DraftsOnMariaDbTest extends DraftsContract {
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
    protected Drafts drafts() {
        return store.get(Drafts.class);
    }

    @Override
    protected Transactions transactions() {
        return store.get(Transactions.class);
    }
}
