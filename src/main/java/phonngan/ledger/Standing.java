package phonngan.ledger;

import java.util.stream.Stream;
import phonngan.common.Points;

/// What the ledger says now at one slot of a round.
///
/// @param slot the slot
/// @param latest the id of the last entry there, which the next one follows
/// @param points what stands; zero when the last entry took everything back
record Standing(Slot slot, long latest, Points points) {

    /// What stands after movements of which those of one slot come together, in any order.
    static Stream<Standing> after(Stream<Movement> movements) {
        return movements
                .gather(Neighbours.merged((one, next) -> one.slot().equals(next.slot()),
                        (one, next) -> one.seq() > next.seq() ? one : next))
                .map(last -> new Standing(last.slot(), last.id(), last.reversal() ? Points.ZERO : last.points()));
    }
}
