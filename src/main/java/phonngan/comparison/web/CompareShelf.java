package phonngan.comparison.web;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Keeps the last comparisons in memory, so that a reader can turn their pages: a table of the office belongs to whoever
/// sent it and is never stored. What has gone is compared again by sending the table again.
@Singleton
final class CompareShelf {
    private static final int MOST = 12;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, ComparedPage.Compared> kept = new LinkedHashMap<>();

    /// Keeps a comparison.
    ///
    /// @return under which id
    synchronized String keep(ComparedPage.Compared compared) {
        var bytes = new byte[8];
        random.nextBytes(bytes);
        var id = HexFormat.of().formatHex(bytes);
        kept.put(id, compared);
        if (kept.size() > MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
        return id;
    }

    synchronized Optional<ComparedPage.Compared> find(String id) {
        return Optional.ofNullable(kept.get(id));
    }
}
