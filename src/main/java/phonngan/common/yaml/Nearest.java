package phonngan.common.yaml;

import java.util.Collection;
import java.util.Comparator;
import phonngan.common.Spelling;

/// Finds the word that somebody probably meant.
public final class Nearest {
    private Nearest() {
    }

    /// The known word that takes the fewest changes; `-` when none is known.
    public static String to(String written, Collection<String> known) {
        return known.stream().min(Comparator.<String>comparingInt(it -> Spelling.changes(written, it))
                .thenComparing(Comparator.naturalOrder())).orElse("-");
    }
}
