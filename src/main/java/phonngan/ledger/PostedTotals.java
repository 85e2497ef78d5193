package phonngan.ledger;

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
}
