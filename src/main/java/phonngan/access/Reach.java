package phonngan.access;

/// How far a role reaches in an act.
public enum Reach {
    /// what is about the person itself
    OWN,
    /// the units for which the role is held; the whole office when it is held for no unit
    UNIT,
    /// everything of the office
    OFFICE
}
