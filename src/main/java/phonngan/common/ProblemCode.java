package phonngan.common;

/// The one numbered list of problems. A number is never reused; the word is what reports print.
/// Texts stand in `messages/problems_th.properties` and `messages/problems_en.properties`, and
/// `src/docs/problems.md` is made from both.
public enum ProblemCode {
    // 100: a file as a whole
    /// The file cannot be opened or read.
    UNREADABLE_FILE(101, "unreadable-file"),
    /// The file holds nothing, not even headers.
    EMPTY_FILE(102, "empty-file"),
    /// The file holds NUL bytes, as a workbook or a picture does.
    NOT_TEXT(103, "not-text"),
    /// Bytes that mean nothing in any encoding that is read.
    UNDEFINED_BYTES(104, "undefined-bytes"),
    /// Thai text that was read under a wrong encoding before it came here.
    MOJIBAKE(105, "mojibake"),
    /// A letter that some program could not read and replaced by U+FFFD.
    DAMAGED_TEXT(106, "damaged-text"),
    /// A column that must be there is not.
    MISSING_HEADER(107, "missing-header"),
    /// Two columns claim to be the same one.
    REPEATED_HEADER(108, "repeated-header"),
    /// The quotation marks of the header record do not match.
    UNREADABLE_HEADER(109, "unreadable-header"),
    /// The quotation marks of a row do not match.
    UNREADABLE_ROW(110, "unreadable-row"),
    /// A row with more filled cells than there are headers.
    TOO_MANY_CELLS(111, "too-many-cells"),
    /// A row too long to be one.
    RECORD_TOO_LONG(112, "record-too-long"),

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
