package phonngan.common.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

import phonngan.common.Points;

/// Writes comma-separated values: UTF-8, LF, a cell quoted only when it holds a comma, a quote or a line end.
///
/// A spreadsheet takes a cell that begins with = + - @, tab or CR for a formula. Such a text gets an apostrophe in
/// front ([FormulaGuard]), a number never; that is why there are two kinds of cells.
///
/// Commons CSV's printer is not used: in its minimal mode it quotes every Thai cell that begins a line.
public final class CsvWriter implements AutoCloseable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Writer out;
    private final boolean guarded;
    private boolean lineBegun;
    private boolean lineHoldsText;

    private CsvWriter(OutputStream out, boolean guarded) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.guarded = guarded;
    }

    /// For standard output and other programs: no byte order mark, formulas guarded.
    public static CsvWriter plain(OutputStream out) {
        return new CsvWriter(out, true);
    }

    /// For a file that people open: with the byte order mark by which Excel knows Thai, formulas guarded.
    public static CsvWriter withByteOrderMark(OutputStream out) {
        var writer = new CsvWriter(out, true);
        writer.write(String.valueOf(BYTE_ORDER_MARK));
        return writer;
    }

    /// For an export that is read back, such as the ledger's: no byte order mark, every text exactly as it is.
    public static CsvWriter exact(OutputStream out) {
        return new CsvWriter(out, false);
    }

    /// A cell of text; empty text is an empty cell.
    public CsvWriter text(String text) {
        return cell(guarded ? FormulaGuard.guard(text) : text);
    }

    /// A cell of points, as `7` or `2.5`.
    public CsvWriter number(Points points) {
        return cell(points.plain());
    }

    /// A cell with a decimal, its places kept: `9000.00`.
    public CsvWriter number(BigDecimal decimal) {
        return cell(decimal.toPlainString());
    }

    /// A cell with a whole number.
    public CsvWriter number(long whole) {
        return cell(Long.toString(whole));
    }

    /// A cell with nothing in it.
    public CsvWriter empty() {
        return cell("");
    }

    /// Ends the row.
    public CsvWriter endRow() {
        // a row of one empty cell would else be a blank line, which is no row
        write(lineBegun && !lineHoldsText ? "\"\"\n" : "\n");
        lineBegun = false;
        lineHoldsText = false;
        return this;
    }

    /// A whole row of texts, such as the headers.
    public CsvWriter row(List<String> texts) {
        texts.forEach(this::text);
        return endRow();
    }

    /// The same for texts spelled out.
    public CsvWriter row(String... texts) {
        return row(List.of(texts));
    }

    /// Hands on what was written so far and leaves the stream open.
    public void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Hands on what was written and closes the stream.
    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CsvWriter cell(String text) {
        if (lineBegun) {
            write(",");
        }
        write(needsQuotes(text) ? '"' + text.replace("\"", "\"\"") + '"' : text);
        lineHoldsText |= lineBegun || !text.isEmpty();
        lineBegun = true;
        return this;
    }

    private static boolean needsQuotes(String text) {
        return text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
