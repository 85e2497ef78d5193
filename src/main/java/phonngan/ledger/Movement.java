package phonngan.ledger;

import phonngan.common.Points;

/// What one entry does at its slot.
///
/// @param slot the slot
/// @param seq the entry's place in the chain
/// @param id the entry's id
/// @param reversal whether it takes back the entry before it at the slot
/// @param points what it adds; negative for a reversal
public record Movement(Slot slot, long seq, long id, boolean reversal, Points points) {
}
