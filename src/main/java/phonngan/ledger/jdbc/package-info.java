/// The ledger in the store: entries and postings that only grow, and drafts on their way to becoming entries.
///
/// Serves step 10 of the yearly cycle. Enter at [phonngan.ledger.jdbc.JdbcPointLedger] for how a run is posted and at
/// [phonngan.ledger.jdbc.V7__LedgerRefusesChange] for the triggers that refuse change.
@NullMarked
package phonngan.ledger.jdbc;

import org.jspecify.annotations.NullMarked;
