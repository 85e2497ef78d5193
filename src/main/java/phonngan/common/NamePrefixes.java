package phonngan.common;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What may stand before a name in an official list: titles, ranks of the forces and the police, academic and
/// professional titles.
final class NamePrefixes {
    /// Written out; they stand right against the name.
    private static final List<String> TITLES = words(
            """
            นาย นาง นางสาว เด็กชาย เด็กหญิง คุณ ครู อาจารย์ ดอกเตอร์
            ผู้ช่วยศาสตราจารย์ รองศาสตราจารย์ ศาสตราจารย์ ศาสตราจารย์พิเศษ ศาสตราจารย์เกียรติคุณ
            นายแพทย์ แพทย์หญิง ทันตแพทย์ ทันตแพทย์หญิง สัตวแพทย์ สัตวแพทย์หญิง เภสัชกร เภสัชกรหญิง
            หม่อมเจ้า หม่อมราชวงศ์ หม่อมหลวง พระภิกษุ พระมหา สามเณร แม่ชี
            """);
    private static final List<String> SHORT_TITLES = words("""
                                                           น.ส. ด.ช. ด.ญ. ม.จ. ม.ร.ว. ม.ล. ผอ. อจ. ผศ. รศ. ดร.
                                                           นพ. พญ. ทพ. ทพญ. สพ.ญ. น.สพ. ภก. ภญ. พว.
                                                           """);
    /// One letter and a full stop is a title before a name, but an initial before another initial.
    private static final List<String> ONE_LETTER_TITLES = words("ศ. อ.");
    /// Never a Thai word of their own, so they are known without a full stop when a space follows.
    private static final List<String> BARE_LETTERS = words("นส ดร ผศ รศ ดช ดญ");

    private static final List<String> RANKS = Stream.concat(
            words("""
                  พล พัน ร้อย จ่าสิบ สิบ พลเรือ นาวา เรือ พันจ่า จ่า
                  พลอากาศ นาวาอากาศ เรืออากาศ พันจ่าอากาศ จ่าอากาศ พลตำรวจ พันตำรวจ ร้อยตำรวจ สิบตำรวจ
                  """).stream().flatMap(it -> Stream.of(it + "เอก", it + "โท", it + "ตรี")),
            words("พลจัตวา พลตำรวจจัตวา ดาบตำรวจ นายดาบตำรวจ จ่าสิบตำรวจ พลทหาร พลตำรวจ").stream()).toList();
    private static final List<String> SHORT_RANKS = words(
            """
            พล.อ. พล.ท. พล.ต. พล.จ. พ.อ. พ.ท. พ.ต. ร.อ. ร.ท. ร.ต. จ.ส.อ. จ.ส.ท. จ.ส.ต. ส.อ. ส.ท. ส.ต.
            พล.ร.อ. พล.ร.ท. พล.ร.ต. น.อ. น.ท. น.ต. พ.จ.อ. พ.จ.ท. พ.จ.ต. จ.อ. จ.ท. จ.ต.
            พล.อ.อ. พล.อ.ท. พล.อ.ต. พ.อ.อ. พ.อ.ท. พ.อ.ต.
            พล.ต.อ. พล.ต.ท. พล.ต.ต. พล.ต.จ. พ.ต.อ. พ.ต.ท. พ.ต.ต. ร.ต.อ. ร.ต.ท. ร.ต.ต. ด.ต. ส.ต.อ. ส.ต.ท. ส.ต.ต.
            """);

    private static final String LATIN = "(?:mr|mrs|ms|miss|dr|(?:(?:asst|assoc)\\.? ?)?prof"
            + "|(?:(?:assistant|associate) )?professor)(?:\\.|(?= ))";
    /// A dependent vowel, a mark or a silent letter goes on with the syllable, so the word ended elsewhere: นายิกา and
    /// ครูซ์ are names.
    private static final String SYLLABLE_ENDS = "(?![\u0E30-\u0E3A\u0E45\u0E47-\u0E4E]"
            + "|[ก-ฮ][\u0E34\u0E38]?\u0E4C)";
    private static final Pattern PREFIX = Pattern.compile("(?:"
            + "(?:ว่าที่ ?)?(?:" + spelled(SHORT_RANKS) + "|" + written(RANKS) + ")" + addition("พิเศษ")
            + addition("หญิง")
            + "|" + spelled(SHORT_TITLES)
            + "|" + spelled(ONE_LETTER_TITLES) + "(?! ?[ก-ฮ]\\.)"
            + "|(?:" + String.join("|", BARE_LETTERS) + ")(?= )"
            + "|" + written(TITLES)
            + "|" + LATIN + ")[ .]*+", Pattern.CASE_INSENSITIVE);

    private NamePrefixes() {
    }

    /// Where the name goes on after one prefix, and the spaces and stray full stops behind it, that begins at `start`;
    /// `start` itself when none does.
    static int skip(String name, int start) {
        var found = PREFIX.matcher(name).region(start, name.length()).useTransparentBounds(true);
        return found.lookingAt() ? found.end() : start;
    }

    private static List<String> words(String table) {
        return List.of(table.strip().split("\\s+"));
    }

    private static String written(List<String> words) {
        return longestFirst(words.stream()) + SYLLABLE_ENDS;
    }

    /// Inner full stops may be missing and spaces may follow them; the last one may be missing before a space when
    /// another is there: `น.ส.`, `น. ส.`, `นส.`, `น.ส `.
    private static String spelled(List<String> abbreviations) {
        return longestFirst(abbreviations.stream().map(it -> {
            var letters = it.substring(0, it.length() - 1);
            var loose = letters.replace(".", "(?:\\. ?)?") + "\\.";
            var open = letters.replace(".", "\\. ?") + "(?= )";
            return letters.contains(".") ? loose + "|" + open : loose;
        }));
    }

    /// What a rank may add to itself, unless it is the first name: a first and a last name must still follow.
    private static String addition(String word) {
        return "(?: ?\\( ?" + word + " ?\\)| ?" + word + SYLLABLE_ENDS + "(?= ?[^ ]{1,60}+ [^ ]))?";
    }

    private static String longestFirst(Stream<String> alternatives) {
        return alternatives.sorted(comparingInt(String::length).reversed()).collect(joining("|", "(?:", ")"));
    }
}
