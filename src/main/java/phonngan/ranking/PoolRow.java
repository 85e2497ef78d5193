package phonngan.ranking;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import phonngan.review.ClaimCensus;

/// One subject of a pool, as the ranking shows it.
///
/// @param standing the place
/// @param evidence where the subject's claims stand
/// @param payPlace which side of the pay line; null while there is no line
public record PoolRow(Standing standing, ClaimCensus.Count evidence, @Nullable PayPlace payPlace) {

    /// Whether a committee has to decide about this one.
    public boolean isAtTheLine() {
        return payPlace instanceof PayPlace.AtTheLine;
    }

    /// Whether the subject is before the end of the line: within it, or at it.
    public boolean isBeforeTheLine() {
        return payPlace instanceof PayPlace.Inside || isAtTheLine();
    }

    /// Which side of the pay line, if there is one.
    public Optional<PayPlace> findPayPlace() {
        return Optional.ofNullable(payPlace);
    }
}
