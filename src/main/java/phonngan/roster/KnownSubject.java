package phonngan.roster;

import phonngan.common.SubjectKind;

/// A staff id or unit code that has been given its random key, once and for all years.
///
/// @param key the random key
/// @param kind what the id stands for; it never becomes the other kind
/// @param id staff id or unit code
public record KnownSubject(SubjectKey key, SubjectKind kind, String id) {
}
