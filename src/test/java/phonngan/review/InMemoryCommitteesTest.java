package phonngan.review;

import phonngan.common.Transactions;
import phonngan.testkit.DirectTransactions;
import phonngan.testkit.InMemoryCommittees;

class InMemoryCommitteesTest extends CommitteesContract {
    private final Committees committees = new InMemoryCommittees();
    private final Transactions transactions = new DirectTransactions();

    @Override
    protected Committees committees() {
        return committees;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
