package phonngan.approval;

import phonngan.common.Points;
import phonngan.intake.ClaimState;
import phonngan.roster.SubjectKey;

/// A claim that is not settled and could still change what its subject has.
///
/// @param subject whose
/// @param responseKey the claim's key
/// @param indicator the indicator's id
/// @param state where it stands
/// @param mayGain the most that it could bring, never too little; zero when it can only take away
/// @param mayLose the most that it could take away
public record OpenItem(SubjectKey subject, String responseKey, String indicator, ClaimState state, Points mayGain,
        Points mayLose) {
}
