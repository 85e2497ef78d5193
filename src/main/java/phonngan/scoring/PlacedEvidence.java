package phonngan.scoring;

/// Evidence at its place in a run.
///
/// @param subject the subject's place in the run, from 0, by id
/// @param indicator the indicator's place in the rule book, from 0
/// @param evidence what was seen
public record PlacedEvidence(int subject, int indicator, Evidence evidence) {
}
