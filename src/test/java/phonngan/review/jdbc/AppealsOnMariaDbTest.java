package phonngan.review.jdbc;

import org.junit.jupiter.api.Tag;
import phonngan.testkit.TestStore;

@Tag("mariadb")
class AppealsOnMariaDbTest extends JdbcAppealsContract {
    AppealsOnMariaDbTest() {
        super(TestStore.onMariaDb());
    }
}
