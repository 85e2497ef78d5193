package phonngan.ledger;

import java.time.Instant;
import java.util.Optional;
import phonngan.common.OfficeYear;

/// Knows when the ledger of a year was last checked beside everything else that is stored.
public interface LastCheck {

    /// The last check of a year, if there was one.
    Optional<Checked> find(OfficeYear book);

    /// How a check came out.
    ///
    /// @param at when it began
    /// @param findings how many findings there were
    /// @param broken the numbers of the invariants that did not hold, joined with blanks; empty for none
    record Checked(Instant at, long findings, String broken) {
    }
}
