package phonngan.common.jdbc;

import org.junit.jupiter.api.Tag;
import phonngan.testkit.TestStore;

@Tag("mariadb")
class TransactionsOnMariaDbTest extends TransactionsContract {

    @Override
    TestStore open() {
        return TestStore.onMariaDb();
    }
}
