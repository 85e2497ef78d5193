package phonngan.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.common.Points;

/// A stretch of values that all earn the same.
///
/// @param from the lowest value in it; null for everything below the first band
/// @param below the lowest value that is above it; null for the last band
/// @param points what its values earn
public record ScaleStep(@Nullable BigDecimal from, @Nullable BigDecimal below, Points points) {

    /// The whole scale of some bands, from below the first of them on: every value lies in exactly one step.
    ///
    /// @param bands at least one, by rising bound
    public static List<ScaleStep> scale(List<Band> bands) {
        var steps = new ArrayList<ScaleStep>();
        steps.add(new ScaleStep(null, bands.getFirst().bound(), Points.ZERO));
        for (int at = 0; at < bands.size(); at++) {
            var next = at + 1 < bands.size() ? bands.get(at + 1).bound() : null;
            steps.add(new ScaleStep(bands.get(at).bound(), next, bands.get(at).points()));
        }
        return List.copyOf(steps);
    }
}
