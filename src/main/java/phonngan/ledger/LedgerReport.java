package phonngan.ledger;

import java.util.List;
import phonngan.common.OfficeYear;

/// What the verifier found in one book.
///
/// @param book the office and fiscal year
/// @param head the last entry that it read; [Head#EMPTY] for a book without entries
/// @param findings what is wrong, by the place of the first entry concerned; empty when the chain is whole
/// @param unlisted how many findings more there were, which are left out because the first ones say enough
public record LedgerReport(OfficeYear book, Head head, List<LedgerFinding> findings, long unlisted) {
    /// Keeps its own copy.
    public LedgerReport {
        findings = List.copyOf(findings);
    }

    /// Whether nothing is wrong.
    public boolean isWhole() {
        return findings.isEmpty();
    }
}
