package phonngan.scoring;

import java.util.List;
import phonngan.intake.Claim;
import phonngan.review.Decision;

/// What lies behind a piece of evidence: the answer as it was sent, and all that was decided on it, decisions after the
/// run included.
///
/// @param evidence as the run saw it
/// @param claim as it was sent
/// @param decisions on that version of it, by time
public record Proof(Evidence evidence, Claim claim, List<Decision> decisions) {
    /// Keeps its own copy.
    public Proof {
        decisions = List.copyOf(decisions);
    }

    /// Whether the run went by this decision.
    public boolean stands(Decision decision) {
        return decision.decidedAt().equals(evidence.decidedAt()) && decision.reviewer().equals(evidence.decidedBy());
    }

    /// What a decision put right in the claim.
    public List<Correction> corrections(Decision decision) {
        return Correction.listOf(decision.ruling().corrections(), claim.facts());
    }
}
