package phonngan.access;

import org.jspecify.annotations.Nullable;
import phonngan.common.Office;
import phonngan.roster.SubjectKey;

/// Somebody who can sign in: one person, never a committee or a desk.
///
/// @param id in the store
/// @param office where the person acts
/// @param login the name typed at sign-in, in canonical spelling: the staff id, or a name chosen for somebody outside
/// @param name what people read
/// @param staffId the staff id; empty for somebody outside the roster
/// @param person the roster's key of the person; null for somebody outside the roster
/// @param closed whether nobody can sign in with it any more
public record Account(long id, Office office, String login, String name, String staffId, @Nullable SubjectKey person,
        boolean closed) {
}
