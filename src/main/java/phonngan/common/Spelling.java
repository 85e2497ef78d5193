package phonngan.common;

import java.util.Arrays;

/// How far two spellings lie apart.
public final class Spelling {
    private Spelling() {
    }

    /// How many letters have to be put in, left out or exchanged to make one text of the other.
    public static int changes(String a, String b) {
        var above = new int[b.length() + 1];
        Arrays.setAll(above, column -> column);
        for (int row = 1; row <= a.length(); row++) {
            var current = new int[b.length() + 1];
            current[0] = row;
            for (int column = 1; column <= b.length(); column++) {
                var kept = above[column - 1] + (a.charAt(row - 1) == b.charAt(column - 1) ? 0 : 1);
                current[column] = Math.min(kept, 1 + Math.min(above[column], current[column - 1]));
            }
            above = current;
        }
        return above[b.length()];
    }

    /// Whether two texts lie at most so many changes apart; texts of very different lengths are told at once.
    public static boolean isWithin(int changes, String a, String b) {
        return Math.abs(a.length() - b.length()) <= changes && changes(a, b) <= changes;
    }
}
