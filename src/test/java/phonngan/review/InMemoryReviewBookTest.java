package phonngan.review;

import phonngan.common.Transactions;
import phonngan.intake.IntakeBook;
import phonngan.testkit.DirectTransactions;
import phonngan.testkit.InMemoryIntakeBook;
import phonngan.testkit.InMemoryReviewBook;

class InMemoryReviewBookTest extends ReviewBookContract {
    private final IntakeBook intake = new InMemoryIntakeBook();
    private final ReviewBook reviews = new InMemoryReviewBook(intake);
    private final Transactions transactions = new DirectTransactions();

    @Override
    protected IntakeBook intake() {
        return intake;
    }

    @Override
    protected ReviewBook reviews() {
        return reviews;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
