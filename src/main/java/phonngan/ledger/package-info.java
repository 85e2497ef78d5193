/// Points, for good: an append-only, hash-chained ledger (บัญชีคะแนน) of one chain for each office and fiscal year.
///
/// Serves step 10 of the yearly cycle: when the committee's run is settled, its figures are posted here, and ranking
/// and money are read from here alone. A mistake is answered by a further entry, never by a change.
///
/// Enter at [phonngan.ledger.PostScores] to see how figures come in, at [phonngan.ledger.VerifyLedger] for how the
/// chain is checked, at [phonngan.ledger.PostedPoints] for what may be read. The bytes that are hashed are described,
/// with a worked entry, in `src/docs/ledger-entry.md`.
@NullMarked
package phonngan.ledger;

import org.jspecify.annotations.NullMarked;
