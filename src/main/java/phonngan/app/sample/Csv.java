package phonngan.app.sample;

import java.io.ByteArrayOutputStream;
import java.util.List;
import phonngan.common.csv.CsvSource;
import phonngan.common.csv.CsvWriter;

/// A file of the sample year, written as a spreadsheet would write it: the cells exactly as people typed them.
record Csv(String name, byte[] bytes) {

    static Csv of(String name, List<String> headers, List<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var writer = CsvWriter.exact(bytes)) {
            writer.row(headers);
            rows.forEach(writer::row);
        }
        return new Csv(name, bytes.toByteArray());
    }

    CsvSource source() {
        return CsvSource.of(name, bytes);
    }
}
