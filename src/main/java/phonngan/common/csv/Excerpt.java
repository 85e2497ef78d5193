package phonngan.common.csv;

/// A piece of a file as a message can show it.
final class Excerpt {
    /// The most characters shown.
    static final int LONGEST = 200;

    private Excerpt() {
    }

    /// The text, cut where long.
    static String of(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int cut = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, cut) + "…";
    }

    /// The same with control characters made visible, so that a message stays on its line: a tab shows as ␉.
    static String visible(String text) {
        var shown = new StringBuilder(of(text));
        for (int at = 0; at < shown.length(); at++) {
            char c = shown.charAt(at);
            if (c < ' ') {
                shown.setCharAt(at, (char) ('\u2400' + c));
            } else if (c == '\u007F') {
                shown.setCharAt(at, '\u2421');
            }
        }
        return shown.toString();
    }
}
