package phonngan.intake;

/// Why it is not beyond doubt whose evidence a claim is.
public enum Doubt {
    /// The row names nobody.
    NO_KEY("no-key"),
    /// No such staff id in the roster.
    UNKNOWN_STAFF_ID("unknown-staff-id"),
    /// Nobody has that e-mail.
    UNKNOWN_EMAIL("unknown-email"),
    /// Several people have that e-mail.
    SEVERAL_WITH_EMAIL("several-with-email"),
    /// Nobody has that name.
    UNKNOWN_NAME("unknown-name"),
    /// Several people have that name.
    SEVERAL_WITH_NAME("several-with-name"),
    /// Two filled keys name different people.
    KEYS_DISAGREE("keys-disagree"),
    /// No such unit in the roster.
    UNKNOWN_UNIT("unknown-unit");

    private final String word;

    Doubt(String word) {
        this.word = word;
    }

    /// The word that the store keeps; also the key of its sentence in the bundle `doubts`.
    public String word() {
        return word;
    }
}
