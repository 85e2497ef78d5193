package phonngan.ledger;

import phonngan.common.Ids;
import phonngan.common.OfficeYear;
import phonngan.testkit.CountingIds;
import phonngan.testkit.DirectTransactions;
import phonngan.testkit.InMemoryPointLedger;
import phonngan.testkit.LedgerDesk;

class InMemoryPointLedgerTest extends PointLedgerContract {
    private final InMemoryPointLedger ledger = new InMemoryPointLedger();
    private final Ids ids = new CountingIds();
    private final DirectTransactions transactions = new DirectTransactions();

    @Override
    LedgerDesk deskFor(OfficeYear book) {
        return new LedgerDesk(ledger, ledger, transactions, ids, book);
    }
}
