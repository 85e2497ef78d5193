package phonngan.intake;

import java.util.Locale;

/// Why a row about a learner, or a whole table of them, cannot be counted. What stood in it is not repeated.
public enum TallyFault {
    /// There is no row below the headers.
    NO_ROWS,
    /// More rows than an office has learners.
    TOO_MANY_ROWS,
    /// More groups than anybody would look at.
    TOO_MANY_GROUPS,
    /// A column is missing.
    COLUMN_MISSING,
    /// A column stands there twice.
    COLUMN_TWICE,
    /// A column that is not asked for: it might say who the learner is.
    COLUMN_UNWANTED,
    /// The row cannot be read at all.
    UNREADABLE,
    /// The row holds a number of thirteen digits, as a citizen's number has.
    NATIONAL_NUMBER,
    /// The group reads like the name of a person.
    PERSON,
    /// The group is empty.
    NO_GROUP,
    /// The group is too long for a group, or holds a `|`.
    GROUP_UNFIT,
    /// Whether the learner sat is neither yes nor no.
    SAT_UNCLEAR,
    /// The learner sat, and has no score.
    NO_SCORE,
    /// The learner did not sit, and has a score.
    SCORE_WITHOUT_SITTING,
    /// The score is no number from 0 to 100 with at most two decimals.
    SCORE_UNFIT;

    /// The word by which texts name it.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// A fault at its row.
    ///
    /// @param row the data row, the first one 1; 0 for the table as a whole
    /// @param why the fault
    /// @param column the header that it is about; empty for none
    public record At(long row, TallyFault why, String column) {
    }
}
