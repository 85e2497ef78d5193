package phonngan.allocation.jdbc;

import phonngan.testkit.TestStore;

class IncentivePlansOnH2Test extends JdbcIncentivePlansContract {
    IncentivePlansOnH2Test() {
        super(TestStore.onH2());
    }
}
