package phonngan.common;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Where Thai text, which has no spaces between words, may be broken into lines. Browsers know ordinary words only, and
/// tear those of this house in the middle.
public final class ThaiWords {
    private static final Locale THAI = Locale.of("th", "TH");
    private static final String CLINGING = "ๆฯ/";
    /// Words of the house that dictionaries take for several.
    private static final List<String> WHOLE = List.of("ตัวชี้วัด", "หลักฐาน", "ปีงบประมาณ", "สกร.", "ศกร.", "กศน.",
            "สถานศึกษา", "ผู้เรียน", "นักศึกษา", "ครูผู้สอน", "ร้อยละ", "ผลสัมฤทธิ์", "ชื่อเสียง", "นวัตกรรม",
            "โครงงาน",
            "เครือข่าย", "ออนไลน์", "ห้องสมุด", "อำเภอ", "หน่วยงาน", "การเรียนรู้", "เรียนรู้", "จังหวัด", "ดีเด่น",
            "ข้อสอบ");

    private ThaiWords() {
    }

    /// The pieces between which a line may end; together they are the text.
    public static List<String> pieces(String text) {
        var breaks = BreakIterator.getLineInstance(THAI);
        breaks.setText(text);
        var pieces = new ArrayList<String>();
        int from = 0;
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            if (at == text.length() || mayBreak(text, at)) {
                pieces.add(text.substring(from, at));
                from = at;
            }
        }
        return List.copyOf(pieces);
    }

    private static boolean mayBreak(String text, int at) {
        return CLINGING.indexOf(text.charAt(at)) < 0 && WHOLE.stream().noneMatch(it -> isWithin(it, text, at));
    }

    /// Whether the place lies within an occurrence of a word, not at its ends.
    private static boolean isWithin(String word, String text, int at) {
        int begin = text.indexOf(word, Math.max(0, at - word.length() + 1));
        return begin >= 0 && begin < at;
    }
}
