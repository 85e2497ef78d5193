package phonngan.common.csv;

import org.jspecify.annotations.Nullable;

/// Finds where records end: a record is a physical line, joined with the following ones while a quote is open.
///
/// A quote that never closes, or closes where it cannot, breaks only its own physical line; whoever reads goes on at
/// the next one. "Never" means [#LONGEST] characters, so memory is bounded. Time is too, whatever a file holds: a line
/// on which a quote is left open has an odd run of quotes at the start of a cell, and every record still open when it
/// reaches such a run ends there, well or badly. So a line is looked at about twice, not once for every open quote
/// before it.
final class RecordScanner {
    /// The longest record, in characters.
    static final int LONGEST = 1 << 20;

    private final CharWindow window;
    private final char delimiter;

    RecordScanner(CharWindow window, char delimiter) {
        this.window = window;
        this.delimiter = delimiter;
    }

    /// What lies ahead, beginning so many characters ahead, where a physical line must begin.
    Stretch from(int begin) {
        Stretch.@Nullable Broken firstLine = null;
        var quoting = Quoting.CELL_START;
        int cells = 1;
        int lines = 1;
        var quotes = new BareQuotes();
        for (int at = begin; at - begin < LONGEST; at++) {
            int c = window.at(at);
            if (c == '\n' || c == '\r' || c == CharWindow.END) {
                int text = at - begin;
                int chars = text + window.lineEnd(at);
                if (chars == 0) {
                    return new Stretch.End();
                }
                if (firstLine == null) {
                    firstLine = new Stretch.Broken(text, chars, 0);
                }
                if (quoting != Quoting.QUOTED) {
                    quotes.cellEnds();
                    return quoting == Quoting.BROKEN || quotes.cutACell()
                            ? firstLine
                            : new Stretch.Whole(text, chars, lines, cells, quotes.any());
                }
                if (c == CharWindow.END) {
                    return firstLine;
                }
                lines++;
                at = begin + chars - 1;
                continue;
            }
            if (quoting == Quoting.BARE && c == Quoting.QUOTE) {
                quotes.meet();
            }
            quoting = quoting.after(c, delimiter);
            if (quoting == Quoting.CELL_START) {
                cells++;
                quotes.cellEnds();
            } else if (quoting == Quoting.BROKEN && firstLine != null) {
                return opensACell(at)
                        ? firstLine
                        : new Stretch.Broken(firstLine.text(), firstLine.chars(), at - begin);
            }
        }
        return firstLine == null ? new Stretch.Endless() : firstLine;
    }

    /// The physical line ahead by itself, whatever its quotes say.
    Stretch lineAhead() {
        for (int text = 0; text < LONGEST; text++) {
            int lineEnd = window.lineEnd(text);
            if (lineEnd >= 0) {
                return new Stretch.Broken(text, text + lineEnd, 0);
            }
        }
        return new Stretch.Endless();
    }

    /// True when the quotes before this character, taken for closing ones, stand where a cell begins: then the quote
    /// that they seemed to close was left open on an earlier line, and these open a cell of their own.
    private boolean opensACell(int broken) {
        int at = broken - 1;
        while (window.at(at) != Quoting.QUOTE) {
            at--;
        }
        while (window.at(at) == Quoting.QUOTE) {
            at--;
        }
        int before = window.at(at);
        return before == delimiter || before == '\n' || before == '\r';
    }
}
