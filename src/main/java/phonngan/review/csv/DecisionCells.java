package phonngan.review.csv;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import phonngan.common.DateReading;
import phonngan.common.FiscalYear;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.ThaiDate;
import phonngan.common.ThaiNumber;
import phonngan.common.ThaiText;
import phonngan.common.TimestampReading;
import phonngan.common.csv.CsvField;
import phonngan.common.csv.CsvRow;
import phonngan.common.csv.CsvTable;
import phonngan.review.DecisionRow;
import phonngan.review.Ruling;

/// One row of a decision file, cell by cell. A decision file names no fiscal year, so its dates may lie in any year.
final class DecisionCells {
    private static final FiscalYear NEAR = new FiscalYear(2570);
    private static final int LONGEST = 300;

    private final CsvTable table;
    private final CsvRow.Cells row;
    private final List<Problem> problems = new ArrayList<>();

    DecisionCells(CsvTable table, CsvRow.Cells row) {
        this.table = table;
        this.row = row;
    }

    void read(Consumer<DecisionRow> reader, Consumer<Problem> refused) {
        var word = word();
        var decidedAt = time(DecisionColumns.DECIDED_AT);
        var read = new DecisionRow(table.file().place(row), required(DecisionColumns.FORM),
                required(DecisionColumns.RESPONSE_KEY), word, required(DecisionColumns.REVIEWER), decidedAt,
                whole(DecisionColumns.VERSION), text(DecisionColumns.REFERS_TO), text(DecisionColumns.OWED_BY),
                text(DecisionColumns.OWED_DOCUMENT), text(DecisionColumns.REASON),
                ThaiText.code(text(DecisionColumns.SUBJECT_ID)), text(DecisionColumns.INDICATOR),
                whole(DecisionColumns.STEP), text(DecisionColumns.LEVEL), text(DecisionColumns.EVIDENCE_KIND),
                text(DecisionColumns.HOLDER), text(DecisionColumns.CONTEST), day(DecisionColumns.ACHIEVED_ON),
                number(DecisionColumns.NUMERATOR), number(DecisionColumns.DENOMINATOR),
                number(DecisionColumns.VALUE), number(DecisionColumns.WEIGHT));
        if (problems.isEmpty()) {
            reader.accept(read);
        } else {
            refused.accept(problems.getFirst());
        }
    }

    private String text(CsvField field) {
        return ThaiText.canonical(table.cell(row, field));
    }

    private String required(CsvField field) {
        var text = text(field);
        if (text.isEmpty()) {
            refuse(ProblemCode.MISSING_VALUE, field, field.name());
        }
        if (text.length() > LONGEST) {
            refuse(ProblemCode.TEXT_TOO_LONG, field, Integer.toString(text.length()), Integer.toString(LONGEST));
        }
        return text;
    }

    private Ruling.Word word() {
        var text = required(DecisionColumns.DECISION);
        var word = Ruling.Word.find(text);
        if (word.isEmpty() && !text.isEmpty()) {
            refuse(ProblemCode.UNKNOWN_DECISION, DecisionColumns.DECISION, text);
        }
        return word.orElse(Ruling.Word.REJECT);
    }

    private Instant time(CsvField field) {
        var text = required(field);
        return switch (ThaiDate.readTimestampAnyYear(text, NEAR, false)) {
            case TimestampReading.At(Instant instant) -> instant;
            case TimestampReading.NoTime _ -> switch (ThaiDate.readAnyYear(text, NEAR)) {
                case DateReading.Day(LocalDate day, _) ->
                    day.atStartOfDay(ZoneId.of("Asia/Bangkok")).toInstant();
                case DateReading.NoDate _ -> {
                    if (!text.isEmpty()) {
                        refuse(ProblemCode.UNREADABLE_DATE, field, text, "");
                    }
                    yield Instant.EPOCH;
                }
            };
        };
    }

    private @Nullable LocalDate day(CsvField field) {
        var text = text(field);
        if (text.isEmpty()) {
            return null;
        }
        return switch (ThaiDate.readAnyYear(text, NEAR)) {
            case DateReading.Day(LocalDate day, _) -> day;
            case DateReading.NoDate _ -> {
                refuse(ProblemCode.UNREADABLE_DATE, field, text, "");
                yield null;
            }
        };
    }

    private @Nullable BigDecimal number(CsvField field) {
        var text = text(field);
        if (text.isEmpty()) {
            return null;
        }
        var number = ThaiNumber.readPercentSign(text);
        if (number.isEmpty()) {
            refuse(ProblemCode.UNREADABLE_NUMBER, field, text);
        }
        return number.orElse(null);
    }

    private @Nullable Integer whole(CsvField field) {
        var digits = ThaiText.code(text(field));
        if (digits.isEmpty()) {
            return null;
        }
        if (!digits.matches("\\d{1,6}")) {
            refuse(ProblemCode.UNREADABLE_NUMBER, field, digits);
            return null;
        }
        return Integer.valueOf(digits);
    }

    private void refuse(ProblemCode code, CsvField field, String... arguments) {
        problems.add(Problem.refused(code, table.place(row, field), arguments));
    }
}
