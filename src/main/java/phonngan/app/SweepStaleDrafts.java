package phonngan.app;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import phonngan.common.Transactions;
import phonngan.ledger.PointLedger;

/// Throws away the drafts that killed processes left in the ledger's scratch table; done when the service starts.
@Singleton
public final class SweepStaleDrafts {
    /// No posting takes this long, so an older draft is nobody's.
    private static final Duration STALE = Duration.ofDays(1);

    private final PointLedger ledger;
    private final Transactions transactions;

    SweepStaleDrafts(PointLedger ledger, Transactions transactions) {
        this.ledger = ledger;
        this.transactions = transactions;
    }

    /// Sweeps what is stale at that moment.
    public void sweep(Instant now) {
        transactions.inOne(() -> ledger.sweepDraftsBefore(now.minus(STALE)));
    }
}
