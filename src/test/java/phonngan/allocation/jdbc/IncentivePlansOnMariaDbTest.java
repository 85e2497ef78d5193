package phonngan.allocation.jdbc;

import org.junit.jupiter.api.Tag;
import phonngan.testkit.TestStore;

@Tag("mariadb")
class IncentivePlansOnMariaDbTest extends JdbcIncentivePlansContract {
    IncentivePlansOnMariaDbTest() {
        super(TestStore.onMariaDb());
    }
}
