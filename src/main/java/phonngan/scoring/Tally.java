package phonngan.scoring;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.common.Points;

/// What a method makes of the evidence, before base and bonus are told apart.
///
/// @param score the whole score; null when there is nothing to compute from
/// @param counted the claims that made it
/// @param awaiting whether somebody else owes a document for it
/// @param findings why, in the order in which a reader would ask
record Tally(@Nullable Points score, List<Evidence> counted, boolean awaiting, List<Finding> findings) {

    /// Findings one family after the other.
    @SafeVarargs
    static List<Finding> inOrder(List<? extends Finding>... families) {
        var all = new ArrayList<Finding>();
        for (var family : families) {
            all.addAll(family);
        }
        return List.copyOf(all);
    }
}
