package phonngan.review;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import phonngan.intake.ClaimState;
import phonngan.roster.SubjectKey;

/// Which claims a reader wants to see.
///
/// @param states any of these; empty for all
/// @param form the form's id; empty for all
/// @param indicator the id of the indicator for which it counts, corrections included; empty for all
/// @param subject whose; null for everybody's
public record ClaimFilter(Set<ClaimState> states, String form, String indicator, @Nullable SubjectKey subject) {
    /// Keeps its own copy.
    public ClaimFilter {
        states = Set.copyOf(states);
    }

    /// Whether it lets a claim through.
    boolean accepts(ClaimStanding standing) {
        var current = standing.current();
        return (states.isEmpty() || states.contains(current.state()))
                && (indicator.isEmpty() || indicator.equals(current.facts().indicator()))
                && (subject == null || subject.equals(current.subject()));
    }
}
