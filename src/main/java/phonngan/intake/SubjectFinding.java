package phonngan.intake;

import java.util.Set;
import phonngan.roster.SubjectKey;

/// Whose evidence a claim is, as far as the roster knows.
public sealed interface SubjectFinding {

    /// Beyond doubt.
    ///
    /// @param key whose
    /// @param groups the role groups that the subject has in the rounds of the year
    record Found(SubjectKey key, Set<String> groups) implements SubjectFinding {
    }

    /// Somebody has to look.
    ///
    /// @param doubt why
    record Unmatched(Doubt doubt) implements SubjectFinding {
    }

    /// Known, but not measured by the indicator.
    ///
    /// @param key whose
    /// @param groups the role groups that the subject has in the rounds of the year
    record NotInAudience(SubjectKey key, Set<String> groups) implements SubjectFinding {
    }
}
