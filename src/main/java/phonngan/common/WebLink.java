package phonngan.common;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// Tells addresses of the web in what strangers send. Anything else that a browser would follow, such as
/// `javascript:`, is text.
public final class WebLink {
    private static final Pattern OWN_FILE = Pattern.compile("/o/[^/\\s]{1,100}/\\d{4}/files/(\\d{1,19})");

    private static final Pattern HOST = Pattern.compile("^https?://[^/\\s]{1,200}");
    private static final Pattern GOOGLE = Pattern.compile("https?://(?:drive|docs)\\.google\\.com/.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern GOOGLE_ID = Pattern.compile("(?:/d/(?!e/)|/folders/|[?&]id=)([\\w-]+)");

    private WebLink() {
    }

    /// The id of a file that was sent through our own form, pasted with the host or without; empty for any other text.
    public static OptionalLong findOwnFile(String text) {
        var file = OWN_FILE.matcher(HOST.matcher(text).replaceFirst(""));
        try {
            return file.matches() ? OptionalLong.of(Long.parseLong(file.group(1))) : OptionalLong.empty();
        } catch (NumberFormatException tooLarge) {
            return OptionalLong.empty();
        }
    }

    /// What the addresses of one thing have in common: a file of Google Drive is called by its id in several ways, and a
    /// place within a page is on that page.
    public static String target(String address) {
        var id = GOOGLE_ID.matcher(address);
        if (GOOGLE.matcher(address).matches() && id.find()) {
            return "google:" + id.group(1);
        }
        var fragment = isWeb(address) ? address.indexOf('#') : -1;
        return fragment < 0 ? address : address.substring(0, fragment);
    }

    /// Whether a text as a whole is the address of a file that was sent through our own form. The page behind it decides
    /// who may have the file.
    public static boolean isOwnFile(String text) {
        return OWN_FILE.matcher(text).matches();
    }

    /// Whether a text as a whole is an address that begins with http or https.
    public static boolean isWeb(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return (lower.startsWith("http://") || lower.startsWith("https://"))
                && text.chars().noneMatch(it -> it <= ' ' || it == '\u007F' || it == '\\' || it == '"');
    }

    /// The addresses in a text that is nothing but addresses, parted by spaces, commas or semicolons; the text itself when
    /// there is anything else in it.
    public static List<String> split(String text) {
        var parts = Arrays.stream(text.split("[\\s,;]+")).filter(it -> !it.isEmpty()).toList();
        return !parts.isEmpty() && parts.stream().allMatch(WebLink::isWeb) ? parts : List.of(text);
    }
}
