package phonngan.common;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Thai text that compares as people read it. Forms, sheets and pages copied out of PDF spell one word in several
/// ways that look alike on paper; keys, choices and searches use the canonical spelling, people are shown the original.
public final class ThaiText {
    private static final String UNSEEN = "\\x00-\\x08\\x0E-\\x1B\\x7F-\\x84\\x86-\\x9F\\u00AD\\u034F\\u061C\\u180E"
            + "\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\uFEFF\\uFFF9-\\uFFFB\\x{E0000}-\\x{E007F}";
    private static final String SPACE = "\\p{Z}\\s\\x1C-\\x1F\\x85";

    private static final Pattern BESIDE_THAI = Pattern
            .compile("(?<=[\\u0E01-\\u0E4E])\\?|\\?(?=[\\u0E01-\\u0E4E])");
    private static final Pattern INVISIBLE = Pattern.compile("[" + UNSEEN + "]++");
    private static final Pattern SPACES = Pattern.compile("[" + SPACE + "]++");
    /// No script writes so many marks on one letter. Bringing them into order costs the square of their number, so
    /// whoever piles up more wants to exhaust the reader.
    private static final Pattern SURPLUS_MARKS = Pattern.compile("(\\p{M}{30})\\p{M}++");
    private static final Pattern BLANK = Pattern.compile("[" + SPACE + UNSEEN + "]*+");

    private ThaiText() {
    }

    /// The canonical spelling: composed; without zero-width, soft-hyphen, direction and control characters; every run of
    /// spaces, tabs and line ends one plain space, none at the ends; เ+เ as แ; the marks of a consonant in the order
    /// of writing, none doubled and at most thirty; every damaged ำ whole again (`อ าเภอ`, `ผู้อํานวยการ`). Tone marks are letters
    /// and stay: ขาว is not ข้าว. Capitals and digits stay too. Writing the result canonically changes nothing.
    ///
    /// @param text may be empty
    /// @return empty when nothing is left to see
    public static String canonical(String text) {
        return PlainText.is(text) ? text : repaired(text);
    }

    /// The canonical spelling by the long way.
    static String repaired(String text) {
        var visible = Normalizer.normalize(bearable(INVISIBLE.matcher(text).replaceAll("")), Normalizer.Form.NFC);
        var spaced = SPACES.matcher(visible).replaceAll(" ").strip();
        return Normalizer.normalize(ThaiMarks.repaired(spaced.replace("เเ", "แ")), Normalizer.Form.NFC);
    }

    /// The same text with ๐–๙ as 0–9; every other character stays.
    public static String foldDigits(String text) {
        if (text.chars().noneMatch(ThaiText::isThaiDigit)) {
            return text;
        }
        var folded = new StringBuilder(text);
        for (int i = 0; i < folded.length(); i++) {
            char it = folded.charAt(i);
            if (isThaiDigit(it)) {
                folded.setCharAt(i, (char) ('0' + it - '๐'));
            }
        }
        return folded.toString();
    }

    /// The key spelling of an id or code: canonical, with folded digits. Capitals stay.
    public static String code(String text) {
        return foldDigits(canonical(text));
    }

    /// Whether a reader sees nothing: empty, or only spaces of any kind and zero-width characters.
    public static boolean isBlank(String text) {
        return BLANK.matcher(text).matches();
    }

    /// The text cut to a length as a reader counts it, so that no mark or tone loses its consonant: น้ำที่ is two.
    ///
    /// @param longest the most characters that may remain, the `…` at a cut included; at least 1
    /// @return the text itself when it is short enough
    /// @throws IllegalArgumentException when `longest` is less than 1
    public static String truncate(String text, int longest) {
        if (longest < 1) {
            throw new IllegalArgumentException("A text cannot be cut to " + longest + " characters");
        }
        if (text.length() <= longest) {
            return text;
        }
        var boundaries = BreakIterator.getCharacterInstance(Locale.ROOT);
        boundaries.setText(text);
        int keep = 0;
        for (int i = 1; i < longest; i++) {
            keep = boundaries.next();
            if (keep == text.length()) {
                return text;
            }
        }
        return boundaries.next() == text.length() ? text : text.substring(0, keep) + "…";
    }

    /// Whether there is something in the text that no reader sees and that [#canonical] takes out: zero-width and
    /// direction characters, control characters other than spaces, tabs and line ends.
    public static boolean hidesSomething(String text) {
        return !PlainText.is(text) && INVISIBLE.matcher(text).find();
    }

    /// Whether question marks seem to stand where letters were, as they do once a text was kept by a character set that
    /// lacks those letters: a run of three or more, or several directly beside Thai letters.
    public static boolean hasLostLetters(String text) {
        return text.indexOf('?') >= 0
                && (text.contains("???") || BESIDE_THAI.matcher(text).results().limit(2).count() == 2);
    }

    private static String bearable(String text) {
        return SURPLUS_MARKS.matcher(text).replaceAll("$1");
    }

    private static boolean isThaiDigit(int character) {
        return character >= '๐' && character <= '๙';
    }
}
