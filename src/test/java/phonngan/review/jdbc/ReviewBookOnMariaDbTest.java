package phonngan.review.jdbc;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import phonngan.common.Transactions;
import phonngan.intake.IntakeBook;
import phonngan.review.ReviewBook;
import phonngan.review.ReviewBookContract;
import phonngan.testkit.TestStore;

@Tag("mariadb")
class ReviewBookOnMariaDbTest extends ReviewBookContract {
    private static TestStore store;

    @BeforeAll
    static void open() {
        store = TestStore.onMariaDb();
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Override
    protected IntakeBook intake() {
        return store.get(IntakeBook.class);
    }

    @Override
    protected ReviewBook reviews() {
        return store.get(ReviewBook.class);
    }

    @Override
    protected Transactions transactions() {
        return store.get(Transactions.class);
    }
}
