package phonngan.common.csv;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// What the reader makes of a file, as text that a test can show: `2@3 S02 | สมหญิง` is row 2, beginning on line 3;
/// `2@3+1` takes one line more; `2@3 ! unreadable-row` is refused. Line ends inside cells show as ␊ and ␍.
final class Reading {
    private Reading() {
    }

    static CsvFile opened(String csv) {
        return opened(csv.getBytes(StandardCharsets.UTF_8));
    }

    static CsvFile opened(byte[] bytes) {
        return switch (CsvFile.open(CsvSource.of("answers.csv", bytes))) {
            case CsvOpening.Opened(var file) -> file;
            case CsvOpening.Refused(var problems) -> throw new AssertionError("refused: " + problems);
        };
    }

    /// `mojibake`, or with the line where one is named: `damaged-text@3`; `opened` when it is not refused.
    static String refusal(byte[] bytes) {
        return switch (CsvFile.open(CsvSource.of("answers.csv", bytes))) {
            case CsvOpening.Opened(var _) -> "opened";
            case CsvOpening.Refused(var problems) -> {
                var problem = problems.getFirst();
                var line = problem.place().line();
                yield problem.code().word() + (line == null ? "" : "@" + line);
            }
        };
    }

    static String refusal(String csv) {
        return refusal(csv.getBytes(StandardCharsets.UTF_8));
    }

    static List<CsvRow> rows(CsvFile file) {
        try (var rows = file.rows()) {
            var all = new ArrayList<CsvRow>();
            rows.forEach(all::add);
            return all;
        }
    }

    static List<List<String>> cells(CsvFile file) {
        return rows(file).stream().filter(CsvRow.Cells.class::isInstance).map(row -> ((CsvRow.Cells) row).cells())
                .toList();
    }

    static List<String> rows(String csv) {
        return shown(opened(csv));
    }

    static List<String> shown(CsvFile file) {
        return rows(file).stream().map(Reading::shown).toList();
    }

    private static String shown(CsvRow row) {
        var more = row.lines() == 1 ? "" : "+" + (row.lines() - 1);
        return row.row() + "@" + row.line() + more + switch (row) {
            case CsvRow.Cells cells -> " " + visible(String.join(" | ", cells.cells()));
            case CsvRow.Refused refused -> " ! " + refused.problem().code().word();
        };
    }

    private static String visible(String text) {
        return text.replace("\n", "␊").replace("\r", "␍").replace("\t", "␉");
    }
}
