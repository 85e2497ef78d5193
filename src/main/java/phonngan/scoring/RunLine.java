package phonngan.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.common.Points;
import phonngan.roster.SubjectKey;

/// A figure of a run: one subject, one indicator.
///
/// @param number the line's place, by subject and indicator
/// @param subject whose
/// @param subjectId staff id or unit code at the time
/// @param indicator the indicator's id
/// @param state what the figure is worth
/// @param base points up to the full mark; null for not assessed and suspended
/// @param bonus points beyond it; null likewise
/// @param counted ids of the claims that made it, ascending
public record RunLine(long number, SubjectKey subject, String subjectId, String indicator, ScoreState state,
        @Nullable Points base, @Nullable Points bonus, List<Long> counted) {
    /// Keeps its own copy.
    public RunLine {
        counted = List.copyOf(counted);
    }

    /// Base and bonus together; null for not assessed and suspended.
    public @Nullable Points score() {
        return base == null || bonus == null ? null : base.plus(bonus);
    }
}
