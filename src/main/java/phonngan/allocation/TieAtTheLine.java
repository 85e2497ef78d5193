package phonngan.allocation;

import java.util.List;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;

/// A tie across the quota line that nobody has decided yet.
///
/// @param pool the pool
/// @param tied the subject ids that share the total, by code point
/// @param seatsLeft how many of them there is room for; at least one, and fewer than they are
/// @param place where the plan has the pool
public record TieAtTheLine(String pool, List<String> tied, int seatsLeft, Place place) {
    /// Keeps its own copy.
    public TieAtTheLine {
        tied = List.copyOf(tied);
    }

    /// The same as something for the plan's author to repair: a decision is missing.
    public Problem problem() {
        return Problem.refused(ProblemCode.TIE_AT_THE_LINE, place, pool, String.join(", ", tied),
                Integer.toString(tied.size()), Integer.toString(seatsLeft));
    }
}
