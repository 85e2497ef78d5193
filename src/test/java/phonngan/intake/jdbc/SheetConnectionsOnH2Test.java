package phonngan.intake.jdbc;

import org.junit.jupiter.api.AfterEach;
import phonngan.intake.SheetConnections;
import phonngan.intake.SheetConnectionsContract;
import phonngan.testkit.TestStore;

class SheetConnectionsOnH2Test extends SheetConnectionsContract {
    private final TestStore store = TestStore.onH2();

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    protected SheetConnections connections() {
        return store.get(SheetConnections.class);
    }
}
