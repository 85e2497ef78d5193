package phonngan.app.command;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.common.Baht;
import phonngan.common.Points;
import phonngan.common.csv.CsvWriter;

/// A list as comma-separated values; a file for people carries a byte order mark, standard output never.
final class CsvListing implements Listing {
    private final CsvWriter writer;

    CsvListing(OutputStream out, boolean file, List<String> columns) {
        writer = file ? CsvWriter.withByteOrderMark(out) : CsvWriter.plain(out);
        writer.row(columns);
    }

    @Override
    public void row(@Nullable Object... cells) {
        for (var cell : cells) {
            switch (cell) {
                case null -> writer.empty();
                case Points points -> writer.number(points);
                case Baht baht -> writer.number(new BigDecimal(baht.twoPlaces()));
                case Integer number -> writer.number(number);
                case Long number -> writer.number(number);
                default -> writer.text(cell.toString());
            }
        }
        writer.endRow();
    }

    @Override
    public void close() {
        writer.close();
    }
}
