package phonngan.app.privacy;

import java.time.Instant;

/// Why somebody is erased or let back, and who answers for it.
///
/// @param reason why, without the person's name
/// @param by who answers for it, as claimed
/// @param enteredBy who enters it
/// @param evenInOpenYear whether also while work goes on in a year of the person
/// @param now when
public record ErasureOrder(String reason, String by, String enteredBy, boolean evenInOpenYear, Instant now) {
}
