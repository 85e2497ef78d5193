package phonngan.access;

import phonngan.common.Office;
import phonngan.common.Transactions;
import phonngan.testkit.DirectTransactions;
import phonngan.testkit.InMemoryAccounts;
import phonngan.testkit.InMemoryAttempts;
import phonngan.testkit.InMemoryAuditTrail;
import phonngan.testkit.InMemoryRolePapers;
import phonngan.testkit.InMemorySessions;
import phonngan.testkit.InMemoryWelcomeLinks;

class InMemoryGatehouseTest extends GatehouseContract {
    private final Accounts accounts = new InMemoryAccounts();
    private final Sessions sessions = new InMemorySessions();
    private final Attempts attempts = new InMemoryAttempts();
    private final RolePapers papers = new InMemoryRolePapers();
    private final WelcomeLinks links = new InMemoryWelcomeLinks();
    private final AuditTrail trail = new InMemoryAuditTrail();

    @Override
    protected Office office() {
        return new Office(7, "main");
    }

    @Override
    protected Accounts accounts() {
        return accounts;
    }

    @Override
    protected Sessions sessions() {
        return sessions;
    }

    @Override
    protected Attempts attempts() {
        return attempts;
    }

    @Override
    protected RolePapers papers() {
        return papers;
    }

    @Override
    protected WelcomeLinks links() {
        return links;
    }

    @Override
    protected AuditTrail trail() {
        return trail;
    }

    @Override
    protected Transactions transactions() {
        return new DirectTransactions();
    }
}
