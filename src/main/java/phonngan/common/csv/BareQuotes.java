package phonngan.common.csv;

/// Quotation marks inside cells that are not quoted, as in `ท่อ 5"` or `นาย "ก" ข`. They are plain characters, unless
/// two cells of one record hold an odd number each: then a quoted text was most likely cut at a delimiter inside it, and
/// its pieces would slide into columns that are not theirs.
final class BareQuotes {
    private boolean any;
    private boolean odd;
    private int oddCells;

    void meet() {
        any = true;
        odd = !odd;
    }

    void cellEnds() {
        if (odd) {
            oddCells++;
            odd = false;
        }
    }

    boolean any() {
        return any;
    }

    boolean cutACell() {
        return oddCells >= 2;
    }
}
