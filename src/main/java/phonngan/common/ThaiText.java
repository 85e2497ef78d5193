package phonngan.common;

/// placeholder until the text helper lands.
public final class ThaiText {
    private ThaiText() {
    }

    /// Canonical.
    public static String canonical(String text) {
        return text.strip();
    }
}
