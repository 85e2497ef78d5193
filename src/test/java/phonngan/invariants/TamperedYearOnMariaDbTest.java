package phonngan.invariants;

import org.junit.jupiter.api.Tag;
import phonngan.testkit.TestStore;

@Tag("mariadb")
class TamperedYearOnMariaDbTest extends TamperedYearContract {
    @Override
    TestStore open() {
        return TestStore.onMariaDb();
    }
}
