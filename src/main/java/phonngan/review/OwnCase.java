package phonngan.review;

import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import phonngan.common.PersonName;
import phonngan.common.ThaiText;
import phonngan.intake.Claim;
import phonngan.roster.Roster;
import phonngan.roster.StaffMember;
import phonngan.roster.SubjectKey;

/// Nobody decides on an own case: not as the subject, not as the sender, not as the unit head who confirmed the paper.
/// A reviewer is who they may be: a name that a namesake of the subject bears is a conflict until the reviewer signs
/// with a staff id or an e-mail.
public final class OwnCase implements Interests {
    private final String id;
    private final String email;
    private final String name;
    private final Set<SubjectKey> people = new HashSet<>();
    private final Confirmed confirmed;

    /// The cases of a reviewer.
    ///
    /// @param reviewer a staff id, an e-mail or a name
    public OwnCase(YearRules year, String reviewer) {
        this(year.roster(), reviewer, year.confirmed());
    }

    /// The cases of a reviewer, as far as they follow from who the subject is.
    ///
    /// @param reviewer a staff id, an e-mail or a name
    public OwnCase(Roster roster, String reviewer) {
        this(roster, reviewer, Confirmed.NOTHING);
    }

    /// As [#OwnCase(YearRules, String)].
    OwnCase(Roster roster, String reviewer, Confirmed confirmed) {
        this.confirmed = confirmed;
        id = ThaiText.code(reviewer);
        email = reviewer.toLowerCase(Locale.ROOT);
        name = PersonName.key(reviewer);
        roster.findById(id).map(StaffMember::key).ifPresent(people::add);
        roster.listByEmail(email).forEach(it -> people.add(it.key()));
        if (people.isEmpty()) {
            roster.listByName(name).forEach(it -> people.add(it.key()));
        }
    }

    /// Whether the reviewer sent the claim, or confirmed a report for it.
    public boolean concerns(Claim claim) {
        return concerns(claim, claim.subject());
    }

    /// Whether the claim is the reviewer's own.
    @Override
    public boolean concerns(Claim claim, @Nullable SubjectKey subject) {
        var sender = claim.sender();
        return subject != null && people.contains(subject) || same(id, sender.staffId())
                || same(email, sender.email())
                || !sender.staffName().isEmpty() && same(name, PersonName.key(sender.staffName()))
                || confirmed.by(people, claim);
    }

    /// Whether that person may be the reviewer.
    @Override
    public boolean concerns(SubjectKey subject) {
        return people.contains(subject);
    }

    /// Whether both reviewers may be one member of staff.
    boolean mayBeOneWith(OwnCase other) {
        return !Collections.disjoint(people, other.people);
    }

    private static boolean same(String own, String other) {
        return !own.isEmpty() && own.equals(other);
    }
}
