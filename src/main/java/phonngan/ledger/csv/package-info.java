/// The ledger as plain files, which can be checked, and rebuilt from, without this product.
///
/// Serves step 10 of the yearly cycle and every audit after it. Enter at [phonngan.ledger.csv.LedgerExport].
@NullMarked
package phonngan.ledger.csv;

import org.jspecify.annotations.NullMarked;
