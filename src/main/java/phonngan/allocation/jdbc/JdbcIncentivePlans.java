package phonngan.allocation.jdbc;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import phonngan.allocation.IncentivePlans;
import phonngan.allocation.KeptPlan;
import phonngan.common.Ids;
import phonngan.common.OfficeYear;
import phonngan.common.Transactions;
import phonngan.common.jdbc.Guard;

/// Incentive plans over JDBC.
@Singleton
final class JdbcIncentivePlans implements IncentivePlans {
    private static final int KEPT_BY = 200;

    private final IncentivePlanRows rows;
    private final Guard guard;
    private final Transactions transactions;
    private final Ids ids;

    JdbcIncentivePlans(IncentivePlanRows rows, Guard guard, Transactions transactions, Ids ids) {
        this.rows = rows;
        this.guard = guard;
        this.transactions = transactions;
        this.ids = ids;
    }

    @Override
    public void keep(OfficeYear book, String text, String digest, String by, Instant at) {
        var keptBy = by.length() <= KEPT_BY ? by : by.substring(0, KEPT_BY);
        transactions.inOne(() -> {
            guard.lock(book);
            var serving = rows.findLast(book.office(), book.year().be()).map(IncentivePlanRow::digest);
            if (!serving.equals(Optional.of(digest))) {
                rows.save(new IncentivePlanRow(ids.next(), book.office(), book.year().be(), digest, text, keptBy,
                        at.toEpochMilli()));
            }
        });
    }

    @Override
    public Optional<KeptPlan> findServing(OfficeYear book) {
        return transactions
                .reading(() -> rows.findLast(book.office(), book.year().be()).map(IncentivePlanRow::plan));
    }

    @Override
    public Optional<KeptPlan> find(OfficeYear book, String digest) {
        return transactions.reading(
                () -> rows.findByDigest(book.office(), book.year().be(), digest).map(IncentivePlanRow::plan));
    }
}
