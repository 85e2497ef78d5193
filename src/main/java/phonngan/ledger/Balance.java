package phonngan.ledger;

import phonngan.common.Points;
import phonngan.roster.SubjectKey;

/// The sum of all entries of one subject and indicator in a round.
///
/// @param subject whose points
/// @param indicator the indicator's id
/// @param base points up to the full mark
/// @param bonus points beyond it
public record Balance(SubjectKey subject, String indicator, Points base, Points bonus) {
}
