package phonngan.ledger;

import phonngan.common.OfficeYear;

/// What an entry is for and what it comes after. No two entries share one, so nothing can be posted twice; and because
/// it names the entry that it follows, a figure may go from A to B and back to A.
///
/// @param book the office and fiscal year
/// @param round the round's id
/// @param slot subject, indicator and part
/// @param follows the id of the latest earlier entry of the same book, round and slot; 0 for the first one
public record PostingKey(OfficeYear book, String round, Slot slot, long follows) {
}
