package phonngan.review.jdbc;

import org.junit.jupiter.api.Tag;
import phonngan.testkit.TestStore;

@Tag("mariadb")
class ListClaimsOnMariaDbTest extends ListClaimsContract {
    ListClaimsOnMariaDbTest() {
        super(TestStore.onMariaDb());
    }
}
