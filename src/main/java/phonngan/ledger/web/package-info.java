/// The ledger as people read it: the chain with its head, every entry with all that is hashed, and the verifier.
///
/// Serves step 10 of the yearly cycle and whoever doubts it later. Enter at [phonngan.ledger.web.LedgerController].
@NullMarked
package phonngan.ledger.web;

import org.jspecify.annotations.NullMarked;
