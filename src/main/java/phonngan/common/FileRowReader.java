package phonngan.common;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the cells of one data row and notes what is wrong with them, all of it and not only the first.
/// Each problem's first two arguments are the header and the cell as they stand.
///
/// @param <C> the columns of the format
public final class FileRowReader<C extends Enum<C> & FileColumn> {
    private static final int SHOWN = 60;
    private static final Pattern DAMAGED_NUMBER = Pattern.compile("\\d([.,]\\d+)?[Ee]\\+\\d+");
    private static final Pattern WHOLE_YEAR = Pattern.compile("\\d{4}");
    private static final List<Integer> OTHER_DECADES = List.of(-20, -40, -60, 20, 40);

    private final FileRow<C> row;
    private final FiscalYear year;
    private final List<Problem> problems = new ArrayList<>();
    private boolean refused;

    /// A reader of one row.
    ///
    /// @param year the fiscal year near which two-digit years are meant
    public FileRowReader(FileRow<C> row, FiscalYear year) {
        this.row = row;
        this.year = year;
    }

    /// A cell as written. A required one that is empty, one longer than that many characters, and a citizen's number,
    /// which is never collected (Personal Data Protection Act B.E. 2562), refuse the row.
    public String text(C column, int longest) {
        return checked(column, row.text(column), longest);
    }

    /// An id or code in key spelling. A number that a spreadsheet has rounded, `1.1E+12`, refuses the row too.
    public String code(C column, int longest) {
        var code = ThaiText.code(row.text(column));
        if (DAMAGED_NUMBER.matcher(code).matches()) {
            refuse(ProblemCode.DAMAGED_NUMBER, column);
        }
        return checked(column, code, longest);
    }

    /// An e-mail address in lower case.
    public String email(C column, int longest) {
        return checked(column, ThaiText.canonical(row.text(column)).toLowerCase(Locale.ROOT), longest);
    }

    /// A day as ISO or as Thais write it; null when the cell is empty. What is no day refuses the row.
    public @Nullable LocalDate day(C column) {
        var text = row.text(column);
        if (text.isEmpty()) {
            return null;
        }
        return switch (read(text)) {
            case DateReading.Day read -> {
                if (read.weekdayDiffers()) {
                    warn(ProblemCode.WEEKDAY_DIFFERS, column, read.day().toString());
                }
                yield read.day();
            }
            case DateReading.NoDate _ -> {
                refuse(ProblemCode.NOT_A_DATE, column);
                yield null;
            }
        };
    }

    /// Reads a day. A period may have begun decades before the year or end long after it; but then a year of two digits
    /// would be a guess.
    private DateReading read(String text) {
        var near = ThaiDate.read(text, year);
        if (!(near instanceof DateReading.NoDate(var why) && why == DateReading.Why.TOO_FAR)
                || !WHOLE_YEAR.matcher(ThaiText.code(text)).find()) {
            return near;
        }
        return OTHER_DECADES.stream().map(it -> ThaiDate.read(text, new FiscalYear(year.be() + it)))
                .filter(DateReading.Day.class::isInstance).findFirst().orElse(near);
    }

    /// Refuses the row for what stands in a column.
    public void refuse(ProblemCode code, C column, String... more) {
        note(Problem.refused(code, row.at(column), arguments(column, more)));
    }

    /// Warns of what stands in a column.
    public void warn(ProblemCode code, C column, String... more) {
        note(Problem.warning(code, row.at(column), arguments(column, more)));
    }

    /// Whether anything refused the row.
    public boolean isRefused() {
        return refused;
    }

    /// What was wrong, in the order in which it was found.
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    private String checked(C column, String text, int longest) {
        if (NationalId.looksLikeOne(text)) {
            note(Problem.refused(ProblemCode.NATIONAL_NUMBER, row.place().at(row.header(column), null),
                    row.header(column)));
            return "";
        }
        if (text.isEmpty() && column.isRequired()) {
            refuse(ProblemCode.EMPTY_CELL, column);
        } else if (text.length() > longest) {
            refuse(ProblemCode.CELL_TOO_LONG, column, Integer.toString(longest));
        }
        return text;
    }

    private void note(Problem problem) {
        refused |= problem.severity() == Severity.REFUSED;
        problems.add(problem);
    }

    private String[] arguments(C column, String... more) {
        var shown = ThaiText.truncate(row.text(column), SHOWN);
        return Stream.concat(Stream.of(row.header(column), shown), Stream.of(more)).toArray(String[]::new);
    }
}
