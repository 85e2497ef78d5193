package phonngan.intake;

/// The latest stored version of a claim, as far as a new reading needs it.
///
/// @param identity the answer's identity
/// @param responseKey identity and claim
/// @param version the version's number
/// @param contentHash the fingerprint of what it says
/// @param missing whether the last complete reading did not find it at its source
public record KnownClaim(String identity, String responseKey, int version, String contentHash, boolean missing) {
}
