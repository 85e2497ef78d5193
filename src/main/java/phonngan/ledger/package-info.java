/// Points, for good: an append-only, hash-chained ledger.
///
/// Serves step 10 of the yearly cycle, after a run is posted. Enter at `PostScores`.
@NullMarked
package phonngan.ledger;

import org.jspecify.annotations.NullMarked;
