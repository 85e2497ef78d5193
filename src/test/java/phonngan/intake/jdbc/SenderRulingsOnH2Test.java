package phonngan.intake.jdbc;

import org.junit.jupiter.api.AfterEach;

import phonngan.intake.IntakeBook;
import phonngan.intake.SenderRulingsContract;
import phonngan.testkit.TestStore;

class SenderRulingsOnH2Test extends SenderRulingsContract {
    private final TestStore store = TestStore.onH2();

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    protected IntakeBook book() {
        return store.get(IntakeBook.class);
    }
}
