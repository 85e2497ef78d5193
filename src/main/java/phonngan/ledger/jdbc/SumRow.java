package phonngan.ledger.jdbc;

import io.micronaut.core.annotation.Introspected;
import phonngan.common.Points;
import phonngan.ledger.Balance;
import phonngan.ledger.PostedTotals;
import phonngan.roster.SubjectKey;

/// Sums of entries in hundredths, by subject and indicator; the indicator is empty where all are summed.
@Introspected
record SumRow(String subjectKey, String indicatorId, long base, long bonus) {

    /// Before every subject and indicator.
    static final SumRow BEFORE_ALL = new SumRow("", "", 0, 0);

    Balance balance() {
        return new Balance(new SubjectKey(subjectKey), indicatorId, new Points(base), new Points(bonus));
    }

    PostedTotals totals() {
        return new PostedTotals(new SubjectKey(subjectKey), new Points(base), new Points(bonus));
    }
}
