package phonngan.common;

/// Text of others as a message may show it: on one line, and with nothing that moves the cursor, turns the writing
/// around or hides.
public final class VisibleText {
    private static final char PICTURES = '\u2400';
    private static final char PICTURE_OF_DELETE = '\u2421';

    private VisibleText() {
    }

    /// The same text with control characters as pictures (a tab is ␉) and direction and zero-width characters by their
    /// numbers (`‹U+202E›`).
    public static String of(String text) {
        if (text.codePoints().noneMatch(VisibleText::isUnseen)) {
            return text;
        }
        var shown = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(it -> show(shown, it));
        return shown.toString();
    }

    private static void show(StringBuilder shown, int it) {
        if (it < ' ') {
            shown.append((char) (PICTURES + it));
        } else if (it == 0x7F) {
            shown.append(PICTURE_OF_DELETE);
        } else if (isUnseen(it)) {
            shown.append("‹U+%04X›".formatted(it));
        } else {
            shown.appendCodePoint(it);
        }
    }

    private static boolean isUnseen(int it) {
        return switch (Character.getType(it)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE ->
                true;
            default -> false;
        };
    }
}
