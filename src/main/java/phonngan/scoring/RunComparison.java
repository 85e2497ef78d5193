package phonngan.scoring;

import java.util.List;

/// What a run says otherwise than an earlier one of the same round.
///
/// @param earlier the earlier run
/// @param later the later one
/// @param figures how many figures differ in all
/// @param subjects of how many people and units
/// @param gone how many figures the later run has not any more
/// @param changes a stretch of them, by subject id and indicator
/// @param hasMore whether there are further ones
public record RunComparison(ScoreRun earlier, ScoreRun later, long figures, long subjects, long gone,
        List<RunChange> changes, boolean hasMore) {
    /// Keeps its own copy.
    public RunComparison {
        changes = List.copyOf(changes);
    }
}
