package phonngan.review.jdbc;

import org.junit.jupiter.api.Tag;
import phonngan.testkit.TestStore;

@Tag("mariadb")
class JudgingTogetherOnMariaDbTest extends JudgingTogetherContract {
    JudgingTogetherOnMariaDbTest() {
        super(TestStore.onMariaDb());
    }
}
