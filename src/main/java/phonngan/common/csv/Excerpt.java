package phonngan.common.csv;

import phonngan.common.VisibleText;

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

    /// The same with what cannot be seen made visible, so that a message stays on its line: a tab shows as ␉.
    static String visible(String text) {
        return VisibleText.of(of(text));
    }
}
