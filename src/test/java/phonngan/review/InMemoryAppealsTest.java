package phonngan.review;

import phonngan.common.Transactions;
import phonngan.testkit.DirectTransactions;
import phonngan.testkit.InMemoryAppeals;

class InMemoryAppealsTest extends AppealsContract {
    private final Appeals appeals = new InMemoryAppeals();
    private final Transactions transactions = new DirectTransactions();

    @Override
    protected Appeals appeals() {
        return appeals;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
