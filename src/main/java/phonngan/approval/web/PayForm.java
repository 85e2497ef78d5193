package phonngan.approval.web;

import java.util.List;
import phonngan.allocation.csv.PayFileReader;
import phonngan.allocation.csv.PayFileReading;
import phonngan.common.csv.CsvSource;
import phonngan.common.web.SentForm;

/// The pay file that came with a form. It is used for the one act and never kept.
final class PayForm {
    private PayForm() {
    }

    /// What it says; nobody's pay when no file was chosen.
    static PayFileReading read(SentForm sent) {
        var files = sent.files("pay");
        return files.isEmpty()
                ? new PayFileReading.Understood(List.of())
                : PayFileReader.read(CsvSource.of(files.getFirst().name(), files.getFirst().content()));
    }
}
