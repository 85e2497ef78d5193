package phonngan.app;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import phonngan.common.Transactions;
import phonngan.common.jdbc.CommittedWork;
import phonngan.ledger.PointLedger;

/// Throws away the drafts that killed processes left in the ledger's scratch table, and the keys of transactions about
/// which nobody asks any more; done when the service starts and every night.
@Singleton
public final class SweepStaleDrafts {
    /// No posting takes this long, so an older draft is nobody's; no commit is asked after so late.
    private static final Duration STALE = Duration.ofDays(1);

    private final PointLedger ledger;
    private final CommittedWork committed;
    private final Transactions transactions;

    SweepStaleDrafts(PointLedger ledger, CommittedWork committed, Transactions transactions) {
        this.ledger = ledger;
        this.committed = committed;
        this.transactions = transactions;
    }

    /// Sweeps what is stale at that moment.
    public void sweep(Instant now) {
        transactions.inOne(() -> ledger.sweepDraftsBefore(now.minus(STALE)));
        transactions.inChunk(() -> committed.sweepBefore(now.minus(STALE).toEpochMilli()));
    }
}
