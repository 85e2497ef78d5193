package phonngan.intake.google;

import java.util.regex.Pattern;

/// Ranges as the Sheets API writes them: `'ชื่อแท็บ'!A2:N1001`.
final class A1 {
    private static final Pattern ROWS = Pattern.compile("(?:.*!)?\\$?[A-Z]+\\$?(\\d+)(?::\\$?[A-Z]+\\$?\\d+)?",
            Pattern.DOTALL);

    private A1() {
    }

    /// Whole rows of a tab.
    ///
    /// @param from the first row, counted from 1
    /// @param columns how many columns
    static String rows(String tab, int from, int to, int columns) {
        return "'" + tab.replace("'", "''") + "'!A" + from + ":" + column(columns) + to;
    }

    /// The letters of a column, counted from 1.
    static String column(int number) {
        var letters = new StringBuilder();
        for (int left = number; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return letters.toString();
    }

    /// Whether a range that was answered begins with the row that was asked for.
    static boolean beginsAt(String range, int row) {
        var found = ROWS.matcher(range);
        return found.matches() && Integer.parseInt(found.group(1)) == row;
    }
}
