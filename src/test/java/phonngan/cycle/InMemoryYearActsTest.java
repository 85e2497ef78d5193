package phonngan.cycle;

import phonngan.common.Transactions;
import phonngan.testkit.DirectTransactions;
import phonngan.testkit.InMemoryYearActs;

class InMemoryYearActsTest extends YearActsContract {
    private final YearActs acts = new InMemoryYearActs();
    private final Transactions transactions = new DirectTransactions();

    @Override
    YearActs acts() {
        return acts;
    }

    @Override
    Transactions transactions() {
        return transactions;
    }
}
