package phonngan.access;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import phonngan.common.Office;
import phonngan.roster.SubjectKey;

/// Somebody who is signed in and about to act, with the roles that are in force at this moment.
///
/// @param account the account's id
/// @param office the office in which the person acts
/// @param staffId the staff id by which decisions name the person; empty for somebody outside the roster
/// @param name what people read
/// @param person the roster's key of the person; null for somebody outside the roster
/// @param grants roles in force now
public record Actor(long account, Office office, String staffId, String name, @Nullable SubjectKey person,
        List<Grant> grants) {
    /// Keeps its own copy.
    public Actor {
        grants = List.copyOf(grants);
    }

    /// Whether the person holds a role, for whatever unit.
    public boolean holds(Role role) {
        return grants.stream().anyMatch(it -> it.role() == role);
    }

    /// Codes of the units for which the person holds a role; empty when it is held for none or for the whole office.
    public Set<String> unitsAs(Role role) {
        return grants.stream().filter(it -> it.role() == role && !it.unit().isEmpty()).map(Grant::unit)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether something is about the person itself.
    public boolean is(@Nullable SubjectKey subject) {
        return person != null && person.equals(subject);
    }

    /// How records name who entered something through the pages: `web:` and the staff id, or the account.
    public String enteredBy() {
        return "web:" + (staffId.isEmpty() ? Long.toString(account) : staffId);
    }
}
