package phonngan.scoring;

import phonngan.common.Transactions;
import phonngan.testkit.DirectTransactions;
import phonngan.testkit.InMemoryRunBook;

class InMemoryRunBookTest extends RunBookContract {
    private final RunBook runs = new InMemoryRunBook();
    private final Transactions transactions = new DirectTransactions();

    @Override
    protected RunBook runs() {
        return runs;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
