package phonngan.catalogue;

/// How an indicator scores and what must be sent for it.
///
/// @param scoring the method with its figures
/// @param evidence what counts for the indicator as a whole; methods with steps or items name evidence for each of
///        them instead, and then this is [EvidenceRequirement#NONE]
public record Criteria(ScoringMethod scoring, EvidenceRequirement evidence) {
}
