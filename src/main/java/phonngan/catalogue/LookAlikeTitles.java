package phonngan.catalogue;

import java.util.Arrays;
import java.util.Locale;
import phonngan.common.ThaiText;

/// Tells titles that people take for one another: source 002 has staff send evidence to the wrong one of two similar
/// indicators. Two titles look alike when one can be typed into the other by changing at most a fifth of it, or when
/// one long piece of wording makes up three fifths of the shorter. Spaces and the case of letters do not count.
public final class LookAlikeTitles {
    /// Shorter pieces are everyday words, such as ร้อยละของ.
    private static final int LONG_PIECE = 12;

    private LookAlikeTitles() {
    }

    /// Whether the two titles look alike.
    public static boolean alike(String one, String other) {
        var a = letters(one);
        var b = letters(other);
        return Math.max(a.length, b.length) >= 5 * changes(a, b) || shareALongPiece(a, b);
    }

    private static boolean shareALongPiece(int[] a, int[] b) {
        var piece = longestPiece(a, b);
        return piece >= LONG_PIECE && 5 * piece >= 3 * Math.min(a.length, b.length);
    }

    private static int[] letters(String title) {
        return ThaiText.canonical(title).toLowerCase(Locale.ROOT).codePoints()
                .filter(it -> !Character.isWhitespace(it)).toArray();
    }

    private static int changes(int[] a, int[] b) {
        var above = new int[b.length + 1];
        Arrays.setAll(above, column -> column);
        for (int row = 1; row <= a.length; row++) {
            var current = new int[b.length + 1];
            current[0] = row;
            for (int column = 1; column <= b.length; column++) {
                var kept = above[column - 1] + (a[row - 1] == b[column - 1] ? 0 : 1);
                current[column] = Math.min(kept, 1 + Math.min(above[column], current[column - 1]));
            }
            above = current;
        }
        return above[b.length];
    }

    private static int longestPiece(int[] a, int[] b) {
        var longest = 0;
        var above = new int[b.length + 1];
        for (var letter : a) {
            var current = new int[b.length + 1];
            for (int column = 1; column <= b.length; column++) {
                if (letter == b[column - 1]) {
                    current[column] = above[column - 1] + 1;
                    longest = Math.max(longest, current[column]);
                }
            }
            above = current;
        }
        return longest;
    }
}
