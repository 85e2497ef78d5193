package phonngan.roster.jdbc;

import phonngan.testkit.TestStore;

class RostersOnH2Test extends JdbcRostersContract {
    RostersOnH2Test() {
        super(TestStore.onH2());
    }
}
