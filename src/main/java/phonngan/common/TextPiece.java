package phonngan.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A piece of a stranger's text as a reader may see it. Characters that hide, turn the direction of writing round or
/// look like a plain space are told by name, because they are often why two texts that look alike differ.
///
/// @param text what to show: the text itself, or the sign for one character that nobody could see
/// @param name the name of that character; null for text that shows itself
public record TextPiece(String text, @Nullable String name) {

    /// Cuts a text into pieces.
    ///
    /// @param longest after so many characters the rest is left out
    public static List<TextPiece> parts(String text, int longest) {
        var parts = new ArrayList<TextPiece>();
        var plain = new StringBuilder();
        int end = end(text, longest);
        for (int at = 0; at < end; at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            if (isUnseen(character) || character == ' ' && isAtTheEdge(text, at)) {
                flush(plain, parts);
                parts.add(new TextPiece(sign(character), nameOf(character)));
            } else {
                plain.appendCodePoint(character);
            }
        }
        flush(plain, parts);
        return List.copyOf(parts);
    }

    /// How many characters of a text [#parts] leaves out.
    public static int leftOut(String text, int longest) {
        return text.length() - end(text, longest);
    }

    /// Whether it stands for a character that nobody could see.
    public boolean isUnseen() {
        return name != null;
    }

    private static int end(String text, int longest) {
        if (text.length() <= longest) {
            return text.length();
        }
        return Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    }

    private static void flush(StringBuilder plain, List<TextPiece> parts) {
        if (!plain.isEmpty()) {
            parts.add(new TextPiece(plain.toString(), null));
            plain.setLength(0);
        }
    }

    private static boolean isAtTheEdge(String text, int at) {
        return text.substring(0, at).isBlank() || text.substring(at).isBlank();
    }

    private static boolean isUnseen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.SPACE_SEPARATOR -> character != ' ';
            default -> false;
        };
    }

    private static String sign(int character) {
        return switch (character) {
            case '\n' -> "⏎";
            case '\t' -> "⇥";
            case ' ' -> "␣";
            default -> String.format(Locale.ROOT, "U+%04X", character);
        };
    }

    private static String nameOf(int character) {
        var name = Character.getName(character);
        return name == null ? "U+" + Integer.toHexString(character) : name;
    }
}
