package phonngan.comparison;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import phonngan.catalogue.LookAlikeTitles;
import phonngan.common.ThaiText;

/// Finds what somebody may have meant.
final class Similar {
    private static final int MOST = 3;
    /// Looking for similar names takes time; after so many unknown ones the list as a whole is of another year or office.
    private static final int LOOKED_FOR = 25;
    private static final int SHORTEST_PIECE = 4;

    private int looked;

    /// The known texts most like one that is not known, for a message; a dash for none.
    String to(String written, Collection<String> known) {
        if (written.isBlank() || looked++ >= LOOKED_FOR) {
            return "-";
        }
        var found = known.stream().filter(it -> holds(it, written) || LookAlikeTitles.alike(it, written)).distinct()
                .limit(MOST).collect(Collectors.joining(", "));
        return found.isEmpty() ? "-" : found;
    }

    private static boolean holds(String known, String written) {
        var piece = fold(written);
        return piece.length() >= SHORTEST_PIECE && fold(known).contains(piece);
    }

    static String fold(String text) {
        return ThaiText.canonical(text).toLowerCase(Locale.ROOT);
    }
}
