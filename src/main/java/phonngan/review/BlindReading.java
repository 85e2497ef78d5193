package phonngan.review;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/// Keeps readers apart where a claim is read more than once: what was ruled on a version is seen by nobody but its
/// maker until as many have ruled as the rule book asks for. Whether late evidence is admitted is no reading.
public final class BlindReading {
    private final ToIntFunction<String> readings;
    private final Predicate<String> isViewer;

    /// @param readings how many reviewers must agree on a claim for an indicator, by the indicator's id
    /// @param isViewer whether what a decision calls its reviewer is whoever looks
    public BlindReading(ToIntFunction<String> readings, Predicate<String> isViewer) {
        this.readings = readings;
        this.isViewer = isViewer;
    }

    /// The decisions on a claim that the viewer may see, by time.
    public List<Decision> listSeen(ClaimHistory history) {
        var sealed = history.versions().stream().filter(it -> isSealed(history, VersionStanding.of(history, it,
                readings))).map(it -> it.id()).toList();
        return history.decisions().stream().filter(it -> it.ruling() instanceof Ruling.Admit
                || !sealed.contains(it.claimId()) || isViewer.test(it.reviewer())).toList();
    }

    /// Whether the viewer still has to read the latest version without knowing what others think of it.
    public boolean isBlind(ClaimHistory history) {
        var current = VersionStanding.of(history, history.current(), readings);
        return readings.applyAsInt(current.facts().indicator()) > 1 && isSealed(history, current)
                && history.rulingsOn(current.claim()).stream().noneMatch(it -> isViewer.test(it.reviewer()));
    }

    private boolean isSealed(ClaimHistory history, VersionStanding version) {
        return version.isInReview() && Readings.of(history.rulingsOn(version.claim())).count() < readings
                .applyAsInt(version.facts().indicator());
    }
}
