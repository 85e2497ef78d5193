package phonngan.intake.jdbc;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import phonngan.intake.SheetConnections;
import phonngan.intake.SheetConnectionsContract;
import phonngan.testkit.TestStore;

@Tag("mariadb")
class SheetConnectionsOnMariaDbTest extends SheetConnectionsContract {
    private final TestStore store = TestStore.onMariaDb();

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    protected SheetConnections connections() {
        return store.get(SheetConnections.class);
    }
}
