package phonngan.roster;

import phonngan.common.SubjectKind;

/// Somebody or something measured in a round, with what held there.
///
/// @param key the random key
/// @param id staff id or unit code, as outputs print it
/// @param kind person or unit
/// @param name what people read
/// @param group the role group in the round
/// @param unitCode the unit in the round; a unit's own code; empty when not given
public record Subject(SubjectKey key, String id, SubjectKind kind, String name, String group, String unitCode) {
}
