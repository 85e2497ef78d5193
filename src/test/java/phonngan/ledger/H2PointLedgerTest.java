package phonngan.ledger;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import phonngan.common.Ids;
import phonngan.common.OfficeYear;
import phonngan.common.Transactions;
import phonngan.testkit.CountingIds;
import phonngan.testkit.LedgerDesk;
import phonngan.testkit.TestStore;

class H2PointLedgerTest extends PointLedgerContract {
    private static final Ids IDS = new CountingIds();
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
    LedgerDesk deskFor(OfficeYear book) {
        return new LedgerDesk(store.get(PointLedger.class), store.get(PostedPoints.class),
                store.get(Transactions.class),
                IDS, book);
    }
}
