package phonngan.approval;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import phonngan.testkit.TestStore;

class ApprovalRaceOnH2Test extends ApprovalRaceContract {
    private static TestStore store;

    @BeforeAll
    static void open() {
        store = TestStore.onH2();
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Override
    TestStore store() {
        return store;
    }
}
