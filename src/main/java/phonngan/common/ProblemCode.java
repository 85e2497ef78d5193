package phonngan.common;

/// The one numbered list of problems. A number is never reused; the word is what reports print.
/// Texts stand in `messages/problems_th.properties` and `messages/problems_en.properties`, and
/// `src/docs/problems.md` is made from both.
public enum ProblemCode {
    // 100: a file as a whole
    /// The file cannot be opened or read.
    UNREADABLE_FILE(101, "unreadable-file"),

    // 200: a rule book
    /// A key that the format does not know.
    UNKNOWN_KEY(201, "unknown-key"),

    // 300: a roster or committee list

    // 400: a form definition and the rows of a form
    /// The subject was not found, or not beyond doubt.
    UNMATCHED(401, "unmatched"),

    // 500: decisions

    // 600: an incentive plan

    // 900: commands
    /// The word on the command line is not what it should be.
    BAD_OPTION(901, "bad-option");

    private final int number;
    private final String word;

    ProblemCode(int number, String word) {
        this.number = number;
        this.word = word;
    }

    /// Its number, as in `P-401`.
    public int number() {
        return number;
    }

    /// Its word, as reports print it: `unmatched`.
    public String word() {
        return word;
    }
}
