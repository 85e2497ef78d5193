package phonngan.ledger;

import java.util.stream.Stream;
import phonngan.common.Points;
import phonngan.roster.SubjectKey;

/// The sum of all entries of one subject and indicator in a round.
///
/// @param subject whose points
/// @param indicator the indicator's id
/// @param base points up to the full mark
/// @param bonus points beyond it
public record Balance(SubjectKey subject, String indicator, Points base, Points bonus) {

    /// The sums of movements of which those of one indicator come together.
    static Stream<Balance> sums(Stream<Movement> movements) {
        return movements.map(Balance::of)
                .gather(Neighbours.merged(
                        (one, next) -> one.subject.equals(next.subject) && one.indicator.equals(next.indicator),
                        (one, next) -> new Balance(one.subject, one.indicator, one.base.plus(next.base),
                                one.bonus.plus(next.bonus))));
    }

    private static Balance of(Movement it) {
        var slot = it.slot();
        return switch (slot.part()) {
            case BASE -> new Balance(slot.subject(), slot.indicator(), it.points(), Points.ZERO);
            case BONUS -> new Balance(slot.subject(), slot.indicator(), Points.ZERO, it.points());
        };
    }
}
