package phonngan.ledger.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.common.Place;
import phonngan.common.Points;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.ledger.WrittenEntry;

/// Reads `ledger.csv` of an export line by line. What is not in the file, the office and the filing, is left at zero.
final class EntryLines implements AutoCloseable {
    private static final CSVFormat EXACT = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private final String file;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    EntryLines(Path path) throws IOException {
        this.file = String.valueOf(path.getFileName());
        this.parser = CSVParser.builder().setReader(Files.newBufferedReader(path, StandardCharsets.UTF_8))
                .setFormat(EXACT).get();
        this.records = parser.iterator();
    }

    /// The first line must be the columns of the contract.
    void readHeader() throws LineRefused {
        if (!hasNext() || !next().toList().equals(WrittenEntry.COLUMNS)) {
            throw new LineRefused(Problem.refused(ProblemCode.EXPORT_LINE, Place.line(file, 1),
                    String.join(",", WrittenEntry.COLUMNS)));
        }
    }

    boolean hasNext() throws LineRefused {
        try {
            return records.hasNext();
        } catch (UncheckedIOException | IllegalStateException broken) {
            throw new LineRefused(
                    Problem.refused(ProblemCode.EXPORT_LINE, Place.line(file, parser.getCurrentLineNumber()),
                            String.valueOf(broken.getMessage())));
        }
    }

    /// The next entry, of the year's book of an office that is given later.
    WrittenEntry entry() throws LineRefused {
        var line = next();
        if (line.size() != WrittenEntry.COLUMNS.size()) {
            throw refused(line, "", Integer.toString(line.size()));
        }
        var year = new FiscalYear((int) whole(line, 5));
        return new WrittenEntry(new OfficeYear(0, year), whole(line, 0), whole(line, 1), line.get(2), line.get(3),
                line.get(4), line.get(6), read(line, 7, Points::of), read(line, 8, LocalDate::parse),
                read(line, 9, Instant::parse), line.get(10), line.get(11).isEmpty() ? 0 : whole(line, 11),
                line.get(12), line.get(13).isEmpty() ? null : (Long) whole(line, 13), line.get(14), line.get(15),
                line.get(16), "", 0);
    }

    private CSVRecord next() {
        return records.next();
    }

    private long whole(CSVRecord line, int column) throws LineRefused {
        return read(line, column, Long::valueOf);
    }

    private <T> T read(CSVRecord line, int column, Function<String, T> reading) throws LineRefused {
        try {
            return reading.apply(line.get(column));
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException _) {
            throw refused(line, WrittenEntry.COLUMNS.get(column), line.get(column));
        }
    }

    private LineRefused refused(CSVRecord line, String column, String value) {
        return new LineRefused(Problem.refused(ProblemCode.EXPORT_LINE,
                Place.line(file, line.getRecordNumber()).at(column.isEmpty() ? null : column, value), value));
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
