package phonngan.ledger;

import java.nio.charset.StandardCharsets;
import java.util.List;
import phonngan.common.Sha256;

/// The text of an entry that is hashed, and its hash. Each value stands behind its length in bytes, so that no two
/// different entries share a text. `src/docs/ledger-entry.md` shows one worked by hand.
public final class EntryHash {
    private static final String FORMAT = "phonngan-entry/1";

    private EntryHash() {
    }

    /// The hash that the entry must carry: 64 lower-case hexadecimal digits. What it carries now is not looked at.
    public static String of(WrittenEntry entry) {
        return Sha256.of(text(entry));
    }

    /// The text under the hash: `phonngan-entry/1`, then each column from seq to previous_hash as `,` + length in
    /// bytes + `:` + value.
    public static String text(WrittenEntry entry) {
        var text = new StringBuilder(FORMAT);
        for (var value : chained(entry.columns())) {
            text.append(',').append(value.getBytes(StandardCharsets.UTF_8).length).append(':').append(value);
        }
        return text.toString();
    }

    /// A hash in groups of four digits, as people read it aloud to one another.
    public static String inGroups(String hash) {
        return hash.replaceAll("(.{4})(?=.)", "$1 ");
    }

    private static List<String> chained(List<String> columns) {
        return columns.subList(0, columns.size() - 1);
    }
}
