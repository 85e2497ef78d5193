package phonngan.common.csv;

import org.jspecify.annotations.Nullable;

/// Finds where records end: a record is a physical line, joined with the following ones while a quote is open.
///
/// A quote that never closes, or closes where it cannot, breaks only its own physical line; whoever reads goes on at
/// the next one. "Never" means [#LONGEST] characters, so memory is bounded.
///
/// Time is bounded too, whatever a file holds. Where a record was given up, every line of it would be looked at again
/// from its own beginning, and could run on as far. But a record that is open at the end of a line which another one
/// passed over with an open quote goes on exactly as that other one did. So whoever reads says how far a record was
/// given up before, and one that is still open at a line end before there is given up at once.
final class RecordScanner {
    /// The longest record, in characters.
    static final int LONGEST = 1 << 20;

    private final CharWindow window;
    private final char delimiter;

    RecordScanner(CharWindow window, char delimiter) {
        this.window = window;
        this.delimiter = delimiter;
    }

    /// What lies ahead.
    ///
    /// @param begin how many characters ahead it begins; a physical line must begin there
    /// @param hopeless how many characters ahead an earlier record was given up; 0 when none was
    Stretch from(int begin, int hopeless) {
        Stretch.@Nullable Broken firstLine = null;
        var quoting = Quoting.CELL_START;
        var quotes = new BareQuotes();
        int cells = 1;
        int lines = 1;
        for (int at = begin; at - begin < LONGEST; at++) {
            int c = window.at(at);
            if (c == '\n' || c == '\r' || c == CharWindow.END) {
                int text = at - begin;
                int chars = text + window.lineEnd(at);
                if (chars == 0) {
                    return new Stretch.End();
                }
                if (firstLine == null) {
                    firstLine = new Stretch.Broken(text, chars, LONGEST, false);
                }
                if (quoting != Quoting.QUOTED) {
                    quotes.cellEnds();
                    return quoting == Quoting.BROKEN || quotes.cutACell()
                            ? givenUp(firstLine, text, false)
                            : new Stretch.Whole(text, chars, lines, cells, quotes.any());
                }
                if (c == CharWindow.END || at < hopeless) {
                    return givenUp(firstLine, text, false);
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
                return givenUp(firstLine, at - begin, !opensACell(at));
            }
        }
        return firstLine == null ? new Stretch.Endless() : firstLine;
    }

    /// The physical line ahead by itself, whatever its quotes say.
    Stretch lineAhead() {
        for (int text = 0; text < LONGEST; text++) {
            int lineEnd = window.lineEnd(text);
            if (lineEnd >= 0) {
                return text + lineEnd == 0 ? new Stretch.End() : new Stretch.Broken(text, text + lineEnd, text, false);
            }
        }
        return new Stretch.Endless();
    }

    private static Stretch givenUp(Stretch.Broken firstLine, int reach, boolean insideAWord) {
        return new Stretch.Broken(firstLine.text(), firstLine.chars(), reach, insideAWord);
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
