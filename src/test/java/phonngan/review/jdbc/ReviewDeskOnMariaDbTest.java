package phonngan.review.jdbc;

import org.junit.jupiter.api.Tag;
import phonngan.testkit.TestStore;

@Tag("mariadb")
class ReviewDeskOnMariaDbTest extends JdbcReviewDeskContract {
    ReviewDeskOnMariaDbTest() {
        super(TestStore.onMariaDb());
    }
}
