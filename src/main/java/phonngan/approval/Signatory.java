package phonngan.approval;

import java.time.LocalDate;
import phonngan.access.Grant;
import phonngan.access.Role;

/// Somebody who puts a name under a deed, and the role in which.
///
/// @param called staff id, e-mail address or name
/// @param grant the role and its days
public record Signatory(String called, Grant grant) {

    /// Whether the person holds a role on a day; who only acts for its holder does so within the dates alone.
    public boolean holds(Role role, LocalDate day) {
        return grant.role() == role && grant.holdsOn(day) && (!grant.acting() || grant.to() != null);
    }
}
