package phonngan.access.jdbc;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import phonngan.access.Accounts;
import phonngan.access.Attempts;
import phonngan.access.AuditTrail;
import phonngan.access.GatehouseContract;
import phonngan.access.RolePapers;
import phonngan.access.Sessions;
import phonngan.access.WelcomeLinks;
import phonngan.app.store.Offices;
import phonngan.common.Office;
import phonngan.common.Transactions;
import phonngan.testkit.TestStore;

/// The contract on a database.
abstract class JdbcGatehouseContract extends GatehouseContract {
    private final TestStore store;
    private final Office office;

    JdbcGatehouseContract(TestStore store) {
        this.store = store;
        this.office = store.get(Offices.class).getOrCreate("main", Instant.EPOCH);
    }

    @Override
    protected Office office() {
        return office;
    }

    @Override
    protected Accounts accounts() {
        return store.get(Accounts.class);
    }

    @Override
    protected Sessions sessions() {
        return store.get(Sessions.class);
    }

    @Override
    protected Attempts attempts() {
        return store.get(Attempts.class);
    }

    @Override
    protected RolePapers papers() {
        return store.get(RolePapers.class);
    }

    @Override
    protected WelcomeLinks links() {
        return store.get(WelcomeLinks.class);
    }

    @Override
    protected AuditTrail trail() {
        return store.get(AuditTrail.class);
    }

    @Override
    protected Transactions transactions() {
        return store.get(Transactions.class);
    }

    @AfterEach
    void closeTheStore() {
        store.close();
    }
}
