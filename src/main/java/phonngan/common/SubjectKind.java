package phonngan.common;

/// Who is measured: people and units are never ranked together.
public enum SubjectKind {
    /// A member of staff.
    PERSON,
    /// An office or other unit.
    UNIT
}
