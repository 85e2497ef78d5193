package phonngan.allocation.jdbc;

import org.junit.jupiter.api.AfterEach;
import phonngan.allocation.IncentivePlans;
import phonngan.allocation.IncentivePlansContract;
import phonngan.testkit.TestStore;

/// The contract on a database.
abstract class JdbcIncentivePlansContract extends IncentivePlansContract {
    private final TestStore store;

    JdbcIncentivePlansContract(TestStore store) {
        this.store = store;
    }

    @Override
    protected IncentivePlans plans() {
        return store.get(IncentivePlans.class);
    }

    @AfterEach
    void closeTheStore() {
        store.close();
    }
}
