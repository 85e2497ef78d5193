package phonngan.invariants;

import java.time.Instant;
import phonngan.common.OfficeYear;
import phonngan.ledger.Head;

/// That a year was checked, and how it came out. A clean one is a checkpoint: the ledger was whole up to its head.
///
/// @param id its id
/// @param book the office and fiscal year
/// @param occasion on which occasion
/// @param at when it began
/// @param checked how much was looked at
/// @param findings how many findings there were
/// @param stopping how many of them stop writing
/// @param broken the invariants that did not hold, joined with blanks; empty for none
/// @param head the head of the ledger when it began
public record KeptCheck(long id, OfficeYear book, Occasion occasion, Instant at, long checked, long findings,
        long stopping, String broken, Head head) {
}
