package phonngan.review.jdbc;

import org.junit.jupiter.api.Tag;
import phonngan.testkit.TestStore;

@Tag("mariadb")
class CommitteesOnMariaDbTest extends JdbcCommitteesContract {
    CommitteesOnMariaDbTest() {
        super(TestStore.onMariaDb());
    }
}
