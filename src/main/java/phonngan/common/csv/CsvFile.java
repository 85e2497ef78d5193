package phonngan.common.csv;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Path;

import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;

/// A file of comma-separated values that can be read: its text is sound and its header record known. Its rows are read
/// as a stream, as often as wanted, in the memory of one row.
///
/// ```java
/// switch (CsvFile.open(path)) {
///     case CsvOpening.Refused(var problems) -> …
///     case CsvOpening.Opened(var file) -> {
///         try (var rows = file.rows()) {
///             for (var row : rows) {
///                 switch (row) {
///                     case CsvRow.Cells cells -> …
///                     case CsvRow.Refused refused -> …
///                 }
///             }
///         }
///     }
/// }
/// ```
///
/// Accepted are UTF-8 with or without byte order mark, UTF-16 with one and windows-874; comma, semicolon and tab, or
/// what a first line `sep=` names; lines ended by CR LF, LF or CR. A file is refused as a whole when it is empty, no
/// text, garbled by a wrong charset, or when its header record cannot be read. A letter that was lost in one row, or a
/// NUL, costs that row.
public final class CsvFile {
    private final CsvSource source;
    private final Decoding decoding;
    private final CsvStart start;

    private CsvFile(CsvSource source, Decoding decoding, CsvStart start) {
        this.source = source;
        this.decoding = decoding;
        this.start = start;
    }

    /// Opens a file on disk. It is read once to its end here, and once more by each call of [#rows].
    public static CsvOpening<CsvFile> open(Path file) {
        return open(CsvSource.of(file));
    }

    /// The same for bytes from anywhere. A source that cannot be read is refused, never thrown.
    public static CsvOpening<CsvFile> open(CsvSource source) {
        try {
            return switch (Decoding.of(source)) {
                case CsvOpening.Refused(var problems) -> new CsvOpening.Refused<>(problems);
                case CsvOpening.Opened(var decoding) -> open(source, decoding);
            };
        } catch (IOException | UncheckedIOException _) {
            return CsvOpening.Refused
                    .of(Problem.refused(ProblemCode.UNREADABLE_FILE, Place.file(source.name()), source.name()));
        }
    }

    private static CsvOpening<CsvFile> open(CsvSource source, Decoding decoding) throws IOException {
        try (var text = text(source, decoding)) {
            return switch (CsvStart.of(source.name(), text)) {
                case CsvOpening.Refused(var problems) -> decoding.problemUntil(source.name(), decoding.lines())
                        .<CsvOpening<CsvFile>>map(CsvOpening.Refused::of)
                        .orElse(new CsvOpening.Refused<>(problems));
                case CsvOpening.Opened(var start) -> decoding.problemUntil(source.name(), start.account().lines())
                        .<CsvOpening<CsvFile>>map(CsvOpening.Refused::of)
                        .orElse(new CsvOpening.Opened<>(new CsvFile(source, decoding, start)));
            };
        }
    }

    /// The base name of the file.
    public String name() {
        return source.name();
    }

    /// How its bytes were read: `UTF-8`, `UTF-16LE`, `UTF-16BE` or `windows-874`.
    public String encoding() {
        return decoding.name();
    }

    /// What separates its cells.
    public char delimiter() {
        return start.delimiter();
    }

    /// Its header record.
    public CsvHeaders headers() {
        return start.headers();
    }

    /// The physical line on which the header record begins.
    public long headerLine() {
        return start.headerLine();
    }

    /// How many physical lines it has.
    public long lines() {
        return decoding.lines();
    }

    /// Reads it from its first data row; the caller closes what is returned.
    ///
    /// @throws UncheckedIOException when it can no longer be read
    public CsvRows rows() {
        try {
            return new CsvRows(this, text(source, decoding), start);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Where a row of it is, for a problem with that row.
    public Place place(CsvRow row) {
        return Place.row(name(), row.row(), row.line());
    }

    private static CharWindow text(CsvSource source, Decoding decoding) throws IOException {
        return new CharWindow(new InputStreamReader(source.bytes().open(), decoding.charset().newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)));
    }
}
