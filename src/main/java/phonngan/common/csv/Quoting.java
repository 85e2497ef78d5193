package phonngan.common.csv;

/// Where a character of a record stands with regard to quotation marks. Agrees with what Commons CSV accepts: a quote
/// opens a cell only as its first character, a doubled quote inside stands for one, and after the closing quote only
/// blanks may come before the delimiter.
enum Quoting {
    /// Before the first character of a cell.
    CELL_START,
    /// In a cell without quotes; a quote here is a plain character.
    BARE,
    /// Between the quotes, where delimiters and line ends are plain characters.
    QUOTED,
    /// Just after a quote inside quotes: the closing one, or the first of two.
    AFTER_QUOTE,
    /// Behind the closing quote.
    CLOSED,
    /// Something else stood behind the closing quote: the record cannot be read.
    BROKEN;

    static final char QUOTE = '"';

    /// Where the next character stands, given this one, which is no line end outside quotes.
    Quoting after(int c, char delimiter) {
        return switch (this) {
            case CELL_START -> c == QUOTE ? QUOTED : c == delimiter ? CELL_START : BARE;
            case BARE -> c == delimiter ? CELL_START : BARE;
            case QUOTED -> c == QUOTE ? AFTER_QUOTE : QUOTED;
            case AFTER_QUOTE -> c == QUOTE ? QUOTED : behindClosing(c, delimiter);
            case CLOSED -> behindClosing(c, delimiter);
            case BROKEN -> BROKEN;
        };
    }

    private static Quoting behindClosing(int c, char delimiter) {
        if (c == delimiter) {
            return CELL_START;
        }
        return Character.isWhitespace(c) ? CLOSED : BROKEN;
    }
}
