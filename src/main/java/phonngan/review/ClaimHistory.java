package phonngan.review;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import phonngan.intake.Claim;
import phonngan.roster.SubjectKey;

/// All that is known of one claim: its versions, the decisions on them, and what became of its source.
///
/// @param versions at least one, oldest first
/// @param decisions all decisions on any version, by time
/// @param matches for versions whose subject was in doubt: whose they turned out to be
/// @param missing whether the last complete reading did not find it at its source
public record ClaimHistory(List<Claim> versions, List<Decision> decisions, Map<Long, SubjectKey> matches,
        boolean missing) {
    /// Puts versions and decisions in order.
    public ClaimHistory {
        versions = versions.stream().sorted(Comparator.comparingInt(Claim::version).thenComparingLong(Claim::id))
                .toList();
        decisions = decisions.stream()
                .sorted(Comparator.comparing(Decision::decidedAt).thenComparingLong(Decision::id)).toList();
        matches = Map.copyOf(matches);
    }

    /// The latest version.
    public Claim current() {
        return versions.getLast();
    }

    /// The decisions on one version.
    public List<Decision> decisionsOn(Claim version) {
        return decisions.stream().filter(it -> it.claimId() == version.id()).toList();
    }

    /// The rulings on one version: whether it is admitted is none.
    List<Decision> rulingsOn(Claim version) {
        return decisionsOn(version).stream().filter(it -> !(it.ruling() instanceof Ruling.Admit)).toList();
    }

    /// The same history with one decision more.
    public ClaimHistory with(Decision decision) {
        return new ClaimHistory(versions,
                Stream.concat(decisions.stream(), Stream.of(decision)).toList(),
                matches, missing);
    }
}
