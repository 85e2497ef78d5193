package phonngan.comparison.csv;

import java.io.OutputStream;
import java.util.List;
import phonngan.common.csv.CsvWriter;
import phonngan.comparison.DifferenceWords;
import phonngan.comparison.FigureDifference;

/// Writes differences as a file that people open: texts that a spreadsheet would take for a formula are guarded, numbers
/// are numbers.
public final class DifferencesCsv {
    /// What stands in the columns.
    public static final List<String> COLUMNS = List.of("subject_id", "name", "indicator_id", "ours", "theirs",
            "difference", "why");

    private final CsvWriter csv;
    private final DifferenceWords words;

    /// Begins the file.
    public DifferencesCsv(OutputStream out, DifferenceWords words) {
        this.csv = CsvWriter.withByteOrderMark(out);
        this.words = words;
        csv.row(COLUMNS);
    }

    /// Writes one difference.
    public void write(FigureDifference it) {
        csv.text(it.subject().id()).text(it.subject().name()).text(it.indicator());
        var ours = it.ours();
        if (ours == null) {
            csv.empty();
        } else {
            csv.number(ours);
        }
        csv.number(it.theirs().points()).number(it.excess()).text(words.why(it)).endRow();
    }

    /// Hands on what was written.
    public void flush() {
        csv.flush();
    }
}
