package phonngan.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import phonngan.common.OfficeYear;

/// Collects findings, so many and no more: a chain forged from its first entry on would have one for each entry.
final class Findings {
    private static final int LISTED = 1000;

    private final List<LedgerFinding> listed = new ArrayList<>();
    private long unlisted;

    void add(LedgerFinding finding) {
        if (listed.size() < LISTED) {
            listed.add(finding);
        } else {
            unlisted++;
        }
    }

    boolean areNone() {
        return listed.isEmpty();
    }

    LedgerReport report(OfficeYear book, Head head) {
        listed.sort(Comparator.comparingLong(LedgerFinding::seq));
        return new LedgerReport(book, head, listed, unlisted);
    }
}
