package phonngan.catalogue.jdbc;

import org.junit.jupiter.api.Tag;
import phonngan.testkit.TestStore;

@Tag("mariadb")
class RuleBooksOnMariaDbTest extends RuleBooksContract {
    RuleBooksOnMariaDbTest() {
        super(TestStore.onMariaDb());
    }
}
