package phonngan.intake;

/// One claim of a row, read but not yet compared with what is stored.
///
/// @param suffix what ends the response key: empty, or `/` and the claim's id or choice
/// @param claim the claim's id or choice; empty when the row is one claim
/// @param countsAs the part of the suffix that makes a fact of its own: papers of several kinds are one fact
/// @param facts what it says
/// @param contentHash the fingerprint of what it says
public record ClaimDraft(String suffix, String claim, String countsAs, ClaimFacts facts, String contentHash) {

    /// The same claim with what is kept of it.
    ClaimDraft keeping(ClaimFacts kept, String itsHash) {
        return new ClaimDraft(suffix, claim, countsAs, kept, itsHash);
    }
}
