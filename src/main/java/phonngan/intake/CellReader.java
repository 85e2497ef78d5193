package phonngan.intake;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import phonngan.common.DateReading;
import phonngan.common.FiscalYear;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.Severity;
import phonngan.common.ThaiDate;
import phonngan.common.ThaiNumber;
import phonngan.common.ThaiText;
import phonngan.common.VisibleText;
import phonngan.common.TimestampReading;

/// Reads the cells of one row, and collects what is wrong with them with place and value.
final class CellReader {
    private static final int LONGEST_WORDS = 500;
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_SHOWN = 100;
    /// A cell of nothing but separators would else be told of as often as it has characters.
    private static final int MOST_UNKNOWN_CHOICES = 5;

    private final Columns columns;
    private final List<String> cells;
    private final Place place;
    private final FiscalYear year;
    private final List<Problem> problems = new ArrayList<>();

    CellReader(Columns columns, SourceRow.Cells row, String file, FiscalYear year) {
        this.columns = columns;
        this.cells = row.cells();
        this.place = Place.row(file, row.row(), row.line());
        this.year = year;
    }

    List<Problem> problems() {
        return problems;
    }

    /// Whether something was found for which the row is not taken.
    boolean refuses() {
        return problems.stream().anyMatch(it -> it.severity() == Severity.REFUSED);
    }

    /// What the columns say together: several headers of one field fill each other, and may not contradict.
    Cell cell(List<Integer> positions) {
        Cell said = null;
        for (int position : positions) {
            var written = position < cells.size() ? cells.get(position) : "";
            var cell = new Cell(columns.header(position), written, ThaiText.canonical(written));
            if (said == null || said.isBlank()) {
                said = cell;
            } else if (!cell.isBlank() && !cell.text().equals(said.text())) {
                refuse(ProblemCode.CONFLICTING_ANSWERS, cell, said.header(), said.written(), cell.written());
            }
        }
        return said == null ? new Cell("", "", "") : said;
    }

    Cell cell(@Nullable MappedColumn column) {
        return column == null ? new Cell("", "", "") : cell(column.positions());
    }

    /// The meaning of a cell with one choice; empty when it says nothing or was refused.
    ///
    /// @param meaning what a text means where the form itself does not say; null for unknown texts
    String choice(@Nullable MappedColumn column, Function<String, @Nullable String> meaning) {
        var cell = cell(column);
        return column == null || cell.isBlank() ? "" : choice(column, cell, cell.text(), meaning);
    }

    /// The meanings of a cell that may hold several choices.
    List<String> choices(@Nullable MappedColumn column, Set<String> known,
            Function<String, @Nullable String> meaning) {
        var cell = cell(column);
        if (column == null || cell.isBlank()) {
            return List.of();
        }
        if (!column.isMany()) {
            return List.of(choice(column, cell, cell.text(), meaning));
        }
        if (isTooLong(cell, LONGEST_TEXT)) {
            return List.of();
        }
        var chosen = new LinkedHashSet<String>();
        int unknown = 0;
        for (var text : ChoiceCutter.cut(cell.text(), column.hasChoices() ? column.choiceTexts() : known)) {
            var value = choice(column, cell, text, meaning);
            chosen.add(value);
            unknown += value.isEmpty() ? 1 : 0;
            if (unknown == MOST_UNKNOWN_CHOICES) {
                break;
            }
        }
        return List.copyOf(chosen);
    }

    private String choice(MappedColumn column, Cell cell, String text, Function<String, @Nullable String> meaning) {
        var value = column.hasChoices() ? column.meaningOf(text).orElse(null) : meaning.apply(text);
        if (value == null) {
            refuse(ProblemCode.UNKNOWN_VALUE, cell, text, cell.header());
            return "";
        }
        return value;
    }

    /// Plain words, such as the name of a contest.
    String words(@Nullable MappedColumn column) {
        return text(column, LONGEST_WORDS);
    }

    /// Longer text, such as a note.
    String text(@Nullable MappedColumn column) {
        return text(column, LONGEST_TEXT);
    }

    private String text(@Nullable MappedColumn column, int longest) {
        var cell = cell(column);
        var text = column == null ? "" : choice(column, it -> it);
        return isTooLong(cell, longest) ? "" : text;
    }

    private boolean isTooLong(Cell cell, int longest) {
        int length = cell.text().length();
        if (length > longest) {
            refuse(ProblemCode.TEXT_TOO_LONG, cell, Integer.toString(length), Integer.toString(longest));
        }
        return length > longest;
    }

    /// The links of a cell.
    List<String> links(@Nullable MappedColumn column) {
        var text = text(column);
        return text.isEmpty()
                ? List.of()
                : column != null && column.isMany() ? ChoiceCutter.cut(text, Set.of()) : List.of(text);
    }

    /// A number; null when the cell says nothing or was refused.
    @Nullable
    BigDecimal number(@Nullable MappedColumn column, boolean percentSign) {
        var text = column == null ? "" : choice(column, it -> it);
        if (text.isEmpty()) {
            return null;
        }
        var number = percentSign ? ThaiNumber.readPercentSign(text) : ThaiNumber.read(text);
        if (number.isEmpty()) {
            refuse(ProblemCode.UNREADABLE_NUMBER, cell(column), text);
        }
        return number.orElse(null);
    }

    /// A day; null when the cell says nothing or was refused.
    @Nullable
    LocalDate day(@Nullable MappedColumn column) {
        var text = column == null ? "" : choice(column, it -> it);
        if (text.isEmpty()) {
            return null;
        }
        var cell = cell(column);
        return switch (ThaiDate.read(text, year)) {
            case DateReading.Day(LocalDate day, boolean weekdayDiffers) -> {
                if (weekdayDiffers) {
                    warn(ProblemCode.WRONG_WEEKDAY, cell, text);
                }
                yield day;
            }
            case DateReading.NoDate(DateReading.Why why) -> {
                refuse(codeOf(why), cell, text, year.toString());
                yield null;
            }
        };
    }

    /// A time stamp; null when the cell says nothing or was refused.
    @Nullable
    Instant time(@Nullable MappedColumn column, DateOrder order) {
        var text = column == null ? "" : choice(column, it -> it);
        if (text.isEmpty()) {
            return null;
        }
        return switch (ThaiDate.readTimestamp(text, year, order == DateOrder.MONTH_FIRST)) {
            case TimestampReading.At(Instant instant) -> instant;
            case TimestampReading.NoTime(DateReading.Why why) -> {
                refuse(codeOf(why), cell(column), text, year.toString());
                yield null;
            }
        };
    }

    void refuse(ProblemCode code, Cell cell, String... arguments) {
        problems.add(Problem.refused(code, place.at(cell.header(), cell.written()), arguments));
    }

    void refuse(ProblemCode code, String header, String... arguments) {
        problems.add(Problem.refused(code, place.at(header, ""), arguments));
    }

    /// Tells of every mapped cell in which something was left out that a reader does not see.
    void warnOfHiddenCharacters() {
        for (int position : columns.mapped()) {
            var written = position < cells.size() ? cells.get(position) : "";
            if (ThaiText.hidesSomething(written)) {
                var header = columns.header(position);
                problems.add(Problem.warning(ProblemCode.HIDDEN_CHARACTERS, place.at(header, written), header,
                        VisibleText.of(ThaiText.truncate(written, LONGEST_SHOWN))));
            }
        }
    }

    /// Tells of every mapped cell that seems to have been kept by a character set which lacks some of its letters.
    void warnOfLostLetters() {
        for (int position : columns.mapped()) {
            var written = position < cells.size() ? cells.get(position) : "";
            if (ThaiText.hasLostLetters(written)) {
                var header = columns.header(position);
                problems.add(Problem.warning(ProblemCode.LOST_LETTERS, place.at(header, written), header,
                        VisibleText.of(ThaiText.truncate(written, LONGEST_SHOWN))));
            }
        }
    }

    void warn(ProblemCode code, Cell cell, String... arguments) {
        problems.add(Problem.warning(code, place.at(cell.header(), cell.written()), arguments));
    }

    private static ProblemCode codeOf(DateReading.Why why) {
        return switch (why) {
            case BLANK, NOT_A_DATE, NO_SUCH_TIME -> ProblemCode.UNREADABLE_DATE;
            case NO_SUCH_DAY -> ProblemCode.NO_SUCH_DAY;
            case NO_DAY -> ProblemCode.DATE_WITHOUT_DAY;
            case TOO_FAR -> ProblemCode.DATE_TOO_FAR;
        };
    }
}
