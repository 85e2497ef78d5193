package phonngan.access.jdbc;

import org.junit.jupiter.api.Tag;
import phonngan.testkit.TestStore;

@Tag("mariadb")
class GatehouseOnMariaDbTest extends JdbcGatehouseContract {
    GatehouseOnMariaDbTest() {
        super(TestStore.onMariaDb());
    }
}
