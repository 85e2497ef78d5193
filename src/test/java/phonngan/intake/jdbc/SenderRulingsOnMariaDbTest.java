package phonngan.intake.jdbc;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import phonngan.intake.IntakeBook;
import phonngan.intake.SenderRulingsContract;
import phonngan.testkit.TestStore;

@Tag("mariadb")
class SenderRulingsOnMariaDbTest extends SenderRulingsContract {
    private final TestStore store = TestStore.onMariaDb();

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    protected IntakeBook book() {
        return store.get(IntakeBook.class);
    }
}
