package phonngan.ledger;

import java.util.stream.Stream;
import phonngan.common.Points;
import phonngan.roster.SubjectKey;

/// The sum of all entries of one subject in a round: what a ranking goes by.
///
/// @param subject whose points
/// @param base points up to the full marks
/// @param bonus points beyond them
public record PostedTotals(SubjectKey subject, Points base, Points bonus) {

    /// Base and bonus together.
    public Points total() {
        return base.plus(bonus);
    }

    /// The sums of balances of which those of one subject come together.
    static Stream<PostedTotals> sums(Stream<Balance> balances) {
        return balances.map(it -> new PostedTotals(it.subject(), it.base(), it.bonus()))
                .gather(Neighbours.merged((one, next) -> one.subject.equals(next.subject),
                        (one, next) -> new PostedTotals(one.subject, one.base.plus(next.base),
                                one.bonus.plus(next.bonus))));
    }
}
