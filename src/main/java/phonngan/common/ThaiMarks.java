package phonngan.common;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The marks above and below Thai consonants, and the ำ that no Unicode normaliser joins or orders. Every pattern here
/// passes over the text once, so a hostile cell costs no more than its length.
final class ThaiMarks {
    /// ◌่ ◌้ ◌๊ ◌๋
    private static final String TONE = "\u0E48-\u0E4B";
    /// ◌ํ, the upper half of ำ
    private static final String NIKHAHIT = "\u0E4D";

    private static final String THAI = "\u0E31\u0E34-\u0E3A\u0E47-\u0E4E";
    /// Beside a mark of another script Unicode's own order rules, and what is done here would be undone there.
    private static final String NOT_BEHIND_A_FOREIGN_MARK = "(?<![\\p{M}&&[^" + THAI + "]])";

    private static final Pattern MARKS = Pattern.compile("\\p{M}{2,}+");
    private static final Pattern ONLY_THAI_MARKS = Pattern.compile("[" + THAI + "]++");
    private static final Pattern TORN_AM = Pattern.compile("([ก-ฮ]) ([" + TONE + "]*+)า");
    private static final Pattern SPLIT_AM = Pattern
            .compile(NOT_BEHIND_A_FOREIGN_MARK + "(?<![" + NIKHAHIT + TONE + "])([" + NIKHAHIT + TONE
                    + "]++)[าำ]");
    private static final Pattern AM_BEFORE_TONE = Pattern.compile(NOT_BEHIND_A_FOREIGN_MARK + "ำ([" + TONE + "ำ]++)");

    private ThaiMarks() {
    }

    /// Marks in the order of writing, none doubled, and every ำ in one piece behind its tone.
    static String repaired(String text) {
        var ordered = ordered(text);
        var whole = TORN_AM.matcher(ordered).replaceAll("$1$2ำ");
        var joined = SPLIT_AM.matcher(whole).replaceAll(ThaiMarks::joinedAm);
        var behind = AM_BEFORE_TONE.matcher(joined).replaceAll(it -> it.group(1).replace("ำ", "") + "ำ");
        return ordered(behind);
    }

    private static String joinedAm(MatchResult found) {
        var marks = found.group(1);
        return marks.contains(NIKHAHIT) ? marks.replace(NIKHAHIT, "") + "ำ" : found.group();
    }

    private static String ordered(String text) {
        return MARKS.matcher(text).replaceAll(it -> inOrder(it.group()));
    }

    private static String inOrder(String marks) {
        if (!ONLY_THAI_MARKS.matcher(marks).matches()) {
            return marks;
        }
        var sorted = new StringBuilder(marks.length());
        for (int rank = 0; rank <= 2; rank++) {
            for (int i = 0; i < marks.length(); i++) {
                char mark = marks.charAt(i);
                if (rank(mark) == rank && (sorted.isEmpty() || sorted.charAt(sorted.length() - 1) != mark)) {
                    sorted.append(mark);
                }
            }
        }
        return sorted.toString();
    }

    /// ◌ฺ first, as Unicode demands; then vowels; then tones and whatever else stands on top.
    private static int rank(char mark) {
        return switch (mark) {
            case '\u0E3A' -> 0;
            case '\u0E31', '\u0E34', '\u0E35', '\u0E36', '\u0E37', '\u0E38', '\u0E39', '\u0E47' -> 1;
            default -> 2;
        };
    }
}
