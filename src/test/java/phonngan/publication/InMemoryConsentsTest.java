package phonngan.publication;

import phonngan.common.Transactions;
import phonngan.testkit.DirectTransactions;
import phonngan.testkit.InMemoryConsents;

class InMemoryConsentsTest extends ConsentsContract {
    private final Consents consents = new InMemoryConsents();
    private final Transactions transactions = new DirectTransactions();

    @Override
    Consents consents() {
        return consents;
    }

    @Override
    Transactions transactions() {
        return transactions;
    }
}
