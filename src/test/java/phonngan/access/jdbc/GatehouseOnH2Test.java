package phonngan.access.jdbc;

import phonngan.testkit.TestStore;

class GatehouseOnH2Test extends JdbcGatehouseContract {
    GatehouseOnH2Test() {
        super(TestStore.onH2());
    }
}
