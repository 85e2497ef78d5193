package phonngan.common.csv;

/// The cell in which a line that cannot be read went wrong, as far as quotation marks tell.
final class BrokenCell {
    private BrokenCell() {
    }

    /// The cell, counted from 0: the one with a quote left open or closed too early; else the first with a quote inside
    /// that has no second; else the last one.
    static int in(CharSequence line, char delimiter) {
        var quoting = Quoting.CELL_START;
        int cell = 0;
        int oddCell = -1;
        boolean odd = false;
        for (int at = 0; at < line.length() && quoting != Quoting.BROKEN; at++) {
            char c = line.charAt(at);
            odd ^= quoting == Quoting.BARE && c == Quoting.QUOTE;
            quoting = quoting.after(c, delimiter);
            if (quoting == Quoting.CELL_START) {
                oddCell = odd && oddCell < 0 ? cell : oddCell;
                odd = false;
                cell++;
            }
        }
        return quoting == Quoting.QUOTED || quoting == Quoting.BROKEN || oddCell < 0 ? cell : oddCell;
    }
}
