package phonngan.review;

import java.util.List;
import java.util.Optional;

/// A stretch of the list of claims.
///
/// @param claims those that the filter let through, by form and answer
/// @param looked how many claims were looked at
/// @param next where to go on; empty at the end of the list
public record ClaimsFound(List<Found> claims, int looked, Optional<ClaimPlace> next) {
    /// Keeps its own copy.
    public ClaimsFound {
        claims = List.copyOf(claims);
    }

    /// A claim.
    ///
    /// @param history all that is known of it
    /// @param standing where it stands
    public record Found(ClaimHistory history, ClaimStanding standing) {
    }
}
