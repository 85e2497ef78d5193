package phonngan.common.csv;

/// Keeps spreadsheets from computing what people wrote: a text that a spreadsheet could take for a formula gets an
/// apostrophe in front, which comes off again when the file is read. A text that somebody began with an apostrophe
/// before such a sign is written as it is, because it is safe already, and read without.
final class FormulaGuard {
    private static final char APOSTROPHE = '\'';
    /// What begins a formula, or is cut off before one; the full-width signs are read as the plain ones.
    private static final String STARTS = "=+-@\t\r\n\0＝＋－＠";

    private FormulaGuard() {
    }

    /// The text as it is written for a spreadsheet.
    static String guard(String text) {
        return isRisky(text, 0) ? APOSTROPHE + text : text;
    }

    /// The text that was guarded; any other text as it is.
    static String bare(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == APOSTROPHE && isRisky(cell, 1) ? cell.substring(1) : cell;
    }

    private static boolean isRisky(String text, int at) {
        return text.length() > at && STARTS.indexOf(text.charAt(at)) >= 0;
    }
}
