package phonngan.common.yaml;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;

/// Finds the word that somebody probably meant.
public final class Nearest {
    private Nearest() {
    }

    /// The known word that takes the fewest changes; `-` when none is known.
    public static String to(String written, Collection<String> known) {
        return known.stream().min(Comparator.<String>comparingInt(it -> changes(written, it))
                .thenComparing(Comparator.naturalOrder())).orElse("-");
    }

    private static int changes(String a, String b) {
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
}
