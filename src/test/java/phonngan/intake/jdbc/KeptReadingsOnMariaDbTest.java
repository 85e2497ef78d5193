package phonngan.intake.jdbc;

import org.junit.jupiter.api.Tag;
import phonngan.testkit.TestStore;

@Tag("mariadb")
class KeptReadingsOnMariaDbTest extends KeptReadingsContract {
    KeptReadingsOnMariaDbTest() {
        super(TestStore.onMariaDb());
    }
}
