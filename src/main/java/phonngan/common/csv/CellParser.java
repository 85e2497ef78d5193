package phonngan.common.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// The cells of a record, read by Commons CSV in its strict setting. One parser serves a whole file: it is fed one
/// record at a time and asked for one record back.
final class CellParser {
    private final CSVFormat format;
    private Feed feed = new Feed();
    private Iterator<CSVRecord> records;

    CellParser(char delimiter) {
        format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
        records = parserOf(feed);
    }

    /// The cells exactly as they stand.
    ///
    /// @param expected how many cells the record should have
    /// @return empty when Commons CSV sees no record here, or one with another number of cells
    Optional<List<String>> cells(String text, int expected) {
        feed.give(text);
        try {
            var cells = List.of(records.next().values());
            if (cells.size() == expected) {
                return Optional.of(cells);
            }
        } catch (UncheckedIOException _) {
            // what Commons CSV refuses is refused here too, below
        }
        // whatever the parser still holds of this record must not run into the next one
        feed = new Feed();
        records = parserOf(feed);
        return Optional.empty();
    }

    private Iterator<CSVRecord> parserOf(Feed text) {
        try {
            return format.parse(text).iterator();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Gives the parser the record at hand and the line end behind it, and nothing beyond.
    private static final class Feed extends Reader {
        private String record = "";
        private int at;

        void give(String text) {
            record = text + "\n";
            at = 0;
        }

        @Override
        public int read(char[] into, int from, int atMost) {
            if (at == record.length()) {
                return -1;
            }
            int length = Math.min(atMost, record.length() - at);
            record.getChars(at, at + length, into, from);
            at += length;
            return length;
        }

        @Override
        public void close() {
            // holds nothing open
        }
    }
}
