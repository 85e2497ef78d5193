package phonngan.review;

import org.jspecify.annotations.Nullable;
import phonngan.roster.Roster;
import phonngan.roster.SubjectKey;

/// Somebody who judges through the pages.
///
/// @param called how decisions name the person: by staff id, or by name for a member from outside the roster
/// @param person the roster's key of the person; null for somebody from outside
/// @param enteredBy how records name who entered it
public record Judge(String called, @Nullable SubjectKey person, String enteredBy) {

    /// Whether what a decision calls its reviewer may be this person. Persons are compared, so that a second name or
    /// address of the same one helps nobody.
    public boolean is(Roster roster, String reviewer) {
        return ReviewerName.key(called).equals(ReviewerName.key(reviewer))
                || person != null && new OwnCase(roster, reviewer).concerns(person);
    }
}
