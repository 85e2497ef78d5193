package phonngan.common;

import java.util.Locale;

/// Tells addresses of the web in what strangers send. Anything else that a browser would follow, such as
/// `javascript:`, is text.
public final class WebLink {
    private WebLink() {
    }

    /// Whether a text as a whole is an address that begins with http or https.
    public static boolean isWeb(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return (lower.startsWith("http://") || lower.startsWith("https://"))
                && text.chars().noneMatch(it -> it <= ' ' || it == '\u007F' || it == '\\' || it == '"');
    }
}
