package phonngan.review;

import phonngan.common.Transactions;
import phonngan.testkit.DirectTransactions;
import phonngan.testkit.InMemoryConfirmations;

class InMemoryConfirmationsTest extends ConfirmationsContract {
    private final Confirmations confirmations = new InMemoryConfirmations();
    private final Transactions transactions = new DirectTransactions();

    @Override
    protected Confirmations confirmations() {
        return confirmations;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
