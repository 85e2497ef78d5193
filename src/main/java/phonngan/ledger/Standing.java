package phonngan.ledger;

import phonngan.common.Points;

/// What the ledger says now at one slot of a round.
///
/// @param slot the slot
/// @param latest the id of the last entry there, which the next one follows
/// @param points what stands; zero when the last entry took everything back
public record Standing(Slot slot, long latest, Points points) {
}
