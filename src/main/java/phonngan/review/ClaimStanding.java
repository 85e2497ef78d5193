package phonngan.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import phonngan.intake.ClaimState;

/// Where a claim stands: its latest version, and an earlier accepted one that goes on counting until the latest is
/// decided.
///
/// @param current the latest version
/// @param superseded earlier versions, oldest first
/// @param counting the version whose acceptance counts; empty when none does
/// @param flags what else is true of the latest version besides its state
public record ClaimStanding(VersionStanding current, List<VersionStanding> superseded,
        Optional<VersionStanding> counting, Set<String> flags) {
    /// Flag of a claim that a complete reading did not find at its source.
    public static final String MISSING = "missing-at-source";

    /// Derives it.
    ///
    /// @param readings how many reviewers must agree on a claim for an indicator, by the indicator's id
    public static ClaimStanding of(ClaimHistory history, ToIntFunction<String> readings) {
        var versions = history.versions().stream().map(it -> VersionStanding.of(history, it, readings)).toList();
        var current = versions.getLast();
        var decided = versions.reversed().stream().filter(it -> !it.isInReview()).findFirst();
        var flags = new LinkedHashSet<>(current.conditions());
        if (history.missing()) {
            flags.add(MISSING);
        }
        return new ClaimStanding(current, versions.subList(0, versions.size() - 1),
                decided.filter(it -> it.state() == ClaimState.ACCEPTED), flags);
    }
}
