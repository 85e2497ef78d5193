package phonngan.intake.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.List;
import java.util.function.Consumer;
import phonngan.common.Sha256;
import phonngan.common.csv.CsvFile;
import phonngan.common.csv.CsvOpening;
import phonngan.common.csv.CsvRow;
import phonngan.common.csv.CsvSource;
import phonngan.intake.SourceRow;
import phonngan.intake.SubmissionSource;

/// A CSV file as a source of answers.
public final class CsvSubmissions implements SubmissionSource {
    private final CsvFile file;
    private final String fingerprint;

    private CsvSubmissions(CsvFile file, String fingerprint) {
        this.file = file;
        this.fingerprint = fingerprint;
    }

    /// Opens a file.
    public static CsvSubmissionsOpening open(Path path) {
        return open(CsvSource.of(path));
    }

    /// Opens bytes from anywhere.
    public static CsvSubmissionsOpening open(CsvSource source) {
        return switch (CsvFile.open(source)) {
            case CsvOpening.Refused(var problems) -> new CsvSubmissionsOpening.Refused(problems);
            case CsvOpening.Opened(var file) ->
                new CsvSubmissionsOpening.Opened(new CsvSubmissions(file, fingerprint(source)));
        };
    }

    @Override
    public String name() {
        return file.name();
    }

    @Override
    public String fingerprint() {
        return fingerprint;
    }

    @Override
    public List<String> headers() {
        return file.headers().titles();
    }

    @Override
    public void forEachRow(Consumer<SourceRow> reader) {
        try (var rows = file.rows()) {
            for (var row : rows) {
                reader.accept(switch (row) {
                    case CsvRow.Cells cells -> new SourceRow.Cells(cells.row(), cells.line(), cells.cells());
                    case CsvRow.Refused refused -> new SourceRow.Unreadable(refused.row(), refused.line(),
                            refused.problem(), textOf(refused));
                });
            }
        }
    }

    private static String textOf(CsvRow.Refused refused) {
        var value = refused.problem().place().value();
        return value == null ? "" : value;
    }

    private static String fingerprint(CsvSource source) {
        try (var in = new DigestInputStream(source.bytes().open(), Sha256.begin())) {
            in.transferTo(OutputStream.nullOutputStream());
            return Sha256.end(in.getMessageDigest());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
