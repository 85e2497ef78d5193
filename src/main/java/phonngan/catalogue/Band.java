package phonngan.catalogue;

import java.math.BigDecimal;
import phonngan.common.Points;

/// A band of a threshold: from `bound` on, `points`.
///
/// @param bound the lowest exact value that earns the points
/// @param points what the band is worth
public record Band(BigDecimal bound, Points points) {
}
