package phonngan.roster.jdbc;

import org.junit.jupiter.api.Tag;
import phonngan.testkit.TestStore;

@Tag("mariadb")
class RostersOnMariaDbTest extends JdbcRostersContract {
    RostersOnMariaDbTest() {
        super(TestStore.onMariaDb());
    }
}
