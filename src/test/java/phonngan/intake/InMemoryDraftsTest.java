package phonngan.intake;

import phonngan.common.Transactions;
import phonngan.testkit.DirectTransactions;
import phonngan.testkit.InMemoryDrafts;

class InMemoryDraftsTest extends DraftsContract {
    private final Drafts drafts = new InMemoryDrafts();
    private final Transactions transactions = new DirectTransactions();

    @Override
    protected Drafts drafts() {
        return drafts;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
