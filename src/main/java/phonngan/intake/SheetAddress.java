package phonngan.intake;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// A Google sheet as somebody pastes it: the address of the browser, or the bare id.
///
/// @param spreadsheet the id between `/d/` and the next `/`
/// @param gid the number of the tab; empty when the address names none
public record SheetAddress(String spreadsheet, OptionalInt gid) {
    private static final String ID = "(?<id>[A-Za-z0-9_-]{20,200})";
    private static final Pattern ADDRESS = Pattern
            .compile("https?://docs\\.google\\.com/(?:a/[^/]+/)?spreadsheets/(?:u/\\d+/)?d/" + ID + "(?:[/?#].*)?");
    private static final Pattern BARE = Pattern.compile(ID);
    private static final Pattern GID = Pattern.compile("[?&#]gid=(\\d{1,10})(?!\\d)");

    /// Understands what was pasted; empty when it is no sheet, such as the address of the form itself or of a published
    /// copy.
    public static Optional<SheetAddress> find(String pasted) {
        var text = pasted.strip();
        var bare = BARE.matcher(text);
        if (bare.matches()) {
            return Optional.of(new SheetAddress(bare.group("id"), OptionalInt.empty()));
        }
        var address = ADDRESS.matcher(text);
        if (!address.matches()) {
            return Optional.empty();
        }
        var gid = GID.matcher(text);
        return Optional.of(new SheetAddress(address.group("id"),
                gid.find() ? findGid(gid.group(1)) : OptionalInt.empty()));
    }

    /// The number of a tab as somebody wrote it; empty when no tab can have it.
    public static OptionalInt findGid(String written) {
        return written.matches("\\d{1,10}") && Long.parseLong(written) <= Integer.MAX_VALUE
                ? OptionalInt.of(Integer.parseInt(written))
                : OptionalInt.empty();
    }
}
