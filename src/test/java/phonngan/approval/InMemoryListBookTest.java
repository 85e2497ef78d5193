package phonngan.approval;

import phonngan.common.Transactions;
import phonngan.testkit.DirectTransactions;
import phonngan.testkit.InMemoryListBook;

class InMemoryListBookTest extends ListBookContract {
    private final ListBook lists = new InMemoryListBook();
    private final Transactions transactions = new DirectTransactions();

    @Override
    ListBook lists() {
        return lists;
    }

    @Override
    Transactions transactions() {
        return transactions;
    }
}
