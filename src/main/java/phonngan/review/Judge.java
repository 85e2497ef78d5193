package phonngan.review;

import org.jspecify.annotations.Nullable;
import phonngan.access.Actor;
import phonngan.roster.Roster;
import phonngan.roster.SubjectKey;

/// Somebody who judges through the pages.
///
/// @param called how decisions name the person: by staff id, or by name for a member from outside the roster
/// @param person the roster's key of the person; null for somebody from outside
/// @param enteredBy how records name who entered it
public record Judge(String called, @Nullable SubjectKey person, String enteredBy) {

    /// Whoever is signed in. Members from outside the roster decide under their name.
    public static Judge of(Actor actor) {
        return new Judge(actor.staffId().isEmpty() ? actor.name() : actor.staffId(), actor.person(),
                actor.enteredBy());
    }

    /// Whether what a decision calls its reviewer may be this person. Persons are compared, so that a second name or
    /// address of the same one helps nobody.
    public boolean is(Roster roster, String reviewer) {
        return ReviewerName.key(called).equals(ReviewerName.key(reviewer))
                || person != null && new OwnCase(roster, reviewer).concerns(person);
    }

    /// What all ways of calling the person share; queues are kept under it.
    public String key() {
        return ReviewerName.key(called);
    }

    /// A member as the roll names one: the member of staff meant, or somebody from outside.
    static Judge of(CommitteeMember member, Roster roster) {
        return member.findIn(roster).map(it -> new Judge(it.id(), it.key(), ""))
                .orElseGet(() -> new Judge(member.member(), null, ""));
    }
}
