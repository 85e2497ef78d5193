package phonngan.intake.csv;

import java.io.OutputStream;
import java.util.function.Consumer;
import phonngan.common.Language;
import phonngan.common.Problem;
import phonngan.common.Wording;
import phonngan.common.csv.CsvWriter;

/// The problems of a reading as a list for a spreadsheet: one line a problem, no cell that a spreadsheet would take for
/// a formula.
public final class ProblemsCsv {
    private ProblemsCsv() {
    }

    /// Writes the list; problems are written as they are handed over.
    ///
    /// @param problems hands over every problem
    public static void write(OutputStream out, Consumer<Consumer<Problem>> problems) {
        var csv = CsvWriter.withByteOrderMark(out);
        csv.row("severity", "code", "row", "line", "column", "value", "message_th", "remedy_th", "message_en",
                "remedy_en");
        problems.accept(it -> line(csv, it));
        csv.flush();
    }

    private static void line(CsvWriter csv, Problem problem) {
        var place = problem.place();
        csv.text(problem.severity().word()).text(problem.code().word());
        if (place.row() == null) {
            csv.empty();
        } else {
            csv.number(place.row());
        }
        if (place.line() == null) {
            csv.empty();
        } else {
            csv.number(place.line());
        }
        csv.text(place.column() == null ? "" : place.column()).text(place.value() == null ? "" : place.value())
                .text(Wording.message(problem, Language.TH)).text(Wording.remedy(problem, Language.TH))
                .text(Wording.message(problem, Language.EN)).text(Wording.remedy(problem, Language.EN)).endRow();
    }
}
