package phonngan.roster;

import phonngan.common.Transactions;
import phonngan.testkit.DirectTransactions;
import phonngan.testkit.InMemoryRosters;

class InMemoryRostersTest extends RostersContract {
    private final Rosters rosters = new InMemoryRosters();
    private final Transactions transactions = new DirectTransactions();

    @Override
    protected Rosters rosters() {
        return rosters;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
