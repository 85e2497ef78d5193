package phonngan.approval;

import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.common.Points;

/// Where the pay line of a pool runs, and what could still move somebody across it (แฟ้มเส้นตัด).
///
/// @param pool the pool
/// @param above the lowest of those who receive; null when nobody does
/// @param below the highest of the eligible who do not; null when everybody receives
/// @param margin how far apart their totals are; zero for a tie, below zero where the director differs; null without
/// one of them
/// @param tieRule the code of the ground by which a tie at the line was settled; empty when there was none
/// @param couldFlip open claims by which somebody could cross the line, or come to stand on it
public record CutLine(String pool, @Nullable ListLine above, @Nullable ListLine below, @Nullable Points margin,
        String tieRule, List<OpenItem> couldFlip) {
    /// Keeps its own copy.
    public CutLine {
        couldFlip = List.copyOf(couldFlip);
    }

    /// Whether nothing that is open can change who receives.
    public boolean isStable() {
        return couldFlip.isEmpty();
    }
}
