package phonngan.scoring;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import phonngan.intake.ClaimState;

/// A claim as a run sees it: achieved in the round, with all corrections of its decision applied. Only evidence in
/// state [ClaimState#ACCEPTED] counts; the rest explains what is missing.
///
/// @param claimId the claim version's id, for the line back to the form row
/// @param reference how people name it: form and response key
/// @param countsAs claims with one value here are one fact sent with several papers, and count once
/// @param state where it stands
/// @param step the step or item; null when none
/// @param level the level's id; empty when none
/// @param value the figure of a count, a mean or a target; null when none
/// @param weight the weight of a mean; null means 1
/// @param numerator what was reached; null when none
/// @param denominator out of how many; null when none
/// @param holder who holds the award; empty means the subject
/// @param contest which contest; empty means one of its own
/// @param kind the id of the kind of evidence; empty when not said, which counts
/// @param decidedAt when the standing decision was taken; null while there is none
/// @param decidedBy the reviewer of that decision; empty while there is none
/// @param reason the reason given with it; empty when none
/// @param owedBy who owes the document, when awaiting; else empty
/// @param owedDocument what is owed, when awaiting; else empty
public record Evidence(long claimId, String reference, String countsAs, ClaimState state, @Nullable Integer step,
        String level, @Nullable BigDecimal value, @Nullable BigDecimal weight, @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator, String holder, String contest, String kind, @Nullable Instant decidedAt,
        String decidedBy, String reason, String owedBy, String owedDocument) {

    /// The form of the claim, which is the first word of its reference.
    public String form() {
        return reference.substring(0, reference.indexOf(' '));
    }

    /// The response key of the claim, which is the rest of its reference.
    public String responseKey() {
        return reference.substring(reference.indexOf(' ') + 1);
    }
}
