package phonngan.common.csv;

import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/// The data rows of a file, one after the other. Can be walked through once, like a directory stream; for a second walk
/// ask the file for its rows again. Not for use by several threads.
///
/// A record that cannot be read costs its own physical lines only, each of them one refused row. So of five rows with a
/// quote left open in the second, four survive.
public final class CsvRows implements Iterable<CsvRow>, AutoCloseable {
    private final CsvFile file;
    private final CharWindow text;
    private final RowReader reader;
    private boolean handedOut;

    CsvRows(CsvFile file, CharWindow text, CsvStart start) {
        this.file = file;
        this.text = text;
        this.reader = new RowReader(file, text, start);
    }

    /// The rows in order. While they are taken, reading may throw [UncheckedIOException]; among other things when the
    /// file is no longer the one that was opened.
    ///
    /// @throws IllegalStateException when asked for a second time
    @Override
    public Iterator<CsvRow> iterator() {
        if (handedOut) {
            throw new IllegalStateException("the rows of " + file.name() + " have been walked through already");
        }
        handedOut = true;
        return new Walk();
    }

    /// Where the physical lines of the file went, as far as rows have been taken.
    public LineAccount account() {
        return reader.account();
    }

    /// Lets go of the file.
    @Override
    public void close() {
        text.close();
    }

    private final class Walk implements Iterator<CsvRow> {
        private @Nullable CsvRow ahead;
        private boolean atEnd;

        @Override
        public boolean hasNext() {
            if (ahead == null && !atEnd) {
                ahead = reader.next();
                atEnd = ahead == null;
            }
            return ahead != null;
        }

        @Override
        public CsvRow next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            var row = ahead;
            ahead = null;
            return Objects.requireNonNull(row);
        }
    }
}
