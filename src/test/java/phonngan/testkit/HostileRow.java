package phonngan.testkit;

import java.util.List;
import java.util.random.RandomGenerator;

/// A kind of record in a file of answers to the form of [HostileFile], as it is written, what is to become of it, and
/// how its sender would put it right.
///
/// @param code the problem for which it is refused, or of which it is a warning; empty when there is nothing to tell
/// @param column the header that the problem names
/// @param fate what becomes of it
/// @param written the record as a template: `{id}`, `{who}`, `{hours}` and `{day}` are filled in
/// @param corrected the same put right; for a record that goes in as it is, the same text
record HostileRow(String code, String column, Fate fate, String written, String corrected) {

    /// What is to become of a record.
    enum Fate {
        /// It goes in.
        STORED,
        /// It says what another row says already.
        REPEATED,
        /// Its cells can be told apart, and it is refused for what they say.
        REFUSED,
        /// Its cells cannot be told apart or trusted, so each of its lines is a refused row.
        UNREADABLE,
        /// Nothing is to be seen in it.
        BLANK
    }

    private static final String GOOD = "{id},{who},{hours},{day},";

    /// Records that do no harm, the plain ones first.
    static final List<HostileRow> HARMLESS = List.of(stored(GOOD + "อบรมออนไลน์"), stored(GOOD),
            stored("\"{id}\",\"{who}\",\"{hours}\",\"{day}\",\"กล่าวว่า \"\"ดี, มาก\"\"\nบรรทัดสอง\""),
            stored("{id},{who},{hours},{day}"), stored(GOOD + "ดี,,,"),
            stored(GOOD + "\"=HYPERLINK(\"\"http://evil.example\"\",\"\"ดู\"\")\""), stored(GOOD + "@SUM(1+1)*cmd|'/C'!A0"),
            stored(GOOD + "<script>alert(1)</script>"), stored(GOOD + "'); drop table claim; --"),
            stored(GOOD + "${7*7}{{7*7}}%s{0}"), stored(GOOD + "นํ้าใจ เเละ ผู้อํานวยการ"), stored(GOOD + "ท่อ 5\" ยาว"),
            stored(GOOD + "＝１＋１"), stored(GOOD + "ก" + "\u0E48\u0E38".repeat(200)),
            warned("hidden-characters", "หมายเหตุ", GOOD + "ผ่าน\u202Eไม่\u202C"),
            warned("hidden-characters", "รหัส", "{id},\u200B{who},{hours},{day},"),
            warned("hidden-characters", "ชั่วโมง", "{id},{who},{hours}\u0007,{day},"),
            warned("unmatched", "รหัส", "{id},Т{id},{hours},{day},"));

    /// Records that are refused.
    static final List<HostileRow> HARMFUL = List.of(
            unreadable("unreadable-row", "รหัสคำตอบ", "\"{id},{who},{hours},{day},ก"),
            unreadable("unreadable-row", "รหัส", "{id},\"{who},{hours},{day},ก"),
            unreadable("unreadable-row", "หมายเหตุ", GOOD + "\"ก"),
            unreadable("unreadable-row", "รหัส", "{id},\"{who}\"x,{hours},{day},ก"),
            unreadable("too-many-cells", "หมายเหตุ", "{id},{who},1,234,{day},ก"),
            unreadable("nul-in-row", "หมายเหตุ", GOOD + "ก\0ข"), unreadable("damaged-text", "หมายเหตุ", GOOD + "ก\uFFFDข"),
            figure("1e309"), figure("-0"), figure("\"1,00\""), figure("١٢"), figure("∞"), figure("NaN"), figure("0x10"),
            figure("=1+1"), figure("9".repeat(1000)), figure("หก"),
            day("no-such-day", "31/02/2566"), day("no-such-day", "29/02/2566"), day("no-such-day", "30/2/2567"),
            day("date-too-far", "1/4/3104"), day("date-too-far", "1/4/0000"), day("unreadable-date", "1/4/99999"),
            day("unreadable-date", "=TODAY()"), day("date-without-day", "เม.ย. 2566"),
            refused("missing-value", "รหัสคำตอบ", ",{who},{hours},{day},ก"),
            refused("missing-value", "รหัสคำตอบ", "\u00A0,{who},{hours},{day},ก"),
            refused("missing-value", "ชั่วโมง", "{id},{who},,{day},ก"), refused("missing-value", "ชั่วโมง", "{id}"),
            refused("missing-value", "ชั่วโมง", "{id};{who};{hours};{day};ก"));

    /// Records that are refused and so large that a file has only few of them.
    static final List<HostileRow> HUGE = List.of(
            refused("text-too-long", "รหัสคำตอบ", "x".repeat(10_240) + "{id},{who},{hours},{day},ก"),
            refused("text-too-long", "หมายเหตุ", GOOD + "ก".repeat(20_001)),
            unreadable("record-too-long", "หมายเหตุ", GOOD + "\"" + "ก".repeat(1 << 20) + "\""),
            unreadable("record-too-long", "หมายเหตุ", GOOD + "x".repeat(1 << 21)));

    static final List<HostileRow> BLANKS = List.of("", ",,,,", " , ,\t", "\"\",\"\"", "\u200B", "\u00A0,\u3000,,,").stream()
            .map(it -> new HostileRow("", "", Fate.BLANK, it, it)).toList();

    private static HostileRow stored(String written) {
        return new HostileRow("", "", Fate.STORED, written, written);
    }

    private static HostileRow warned(String code, String column, String written) {
        return new HostileRow(code, column, Fate.STORED, written, written);
    }

    private static HostileRow figure(String figure) {
        return refused("unreadable-number", "ชั่วโมง", "{id},{who}," + figure + ",{day},ก");
    }

    private static HostileRow day(String code, String day) {
        return refused(code, "ประทับเวลา", "{id},{who},{hours}," + day + ",ก");
    }

    private static HostileRow refused(String code, String column, String written) {
        return new HostileRow(code, column, Fate.REFUSED, written, GOOD + "แก้แล้ว");
    }

    private static HostileRow unreadable(String code, String column, String written) {
        return new HostileRow(code, column, Fate.UNREADABLE, written, GOOD + "แก้แล้ว");
    }

    /// Three records in ten are hostile, one in two thousand is huge, one in a hundred is blank.
    static HostileRow any(RandomGenerator random) {
        int dice = random.nextInt(2000);
        return dice == 0 ? one(HUGE, random)
                : dice < 600 ? one(HARMFUL, random)
                        : dice < 620 ? one(BLANKS, random) : dice < 1300 ? HARMLESS.getFirst() : one(HARMLESS, random);
    }

    private static HostileRow one(List<HostileRow> kinds, RandomGenerator random) {
        return kinds.get(random.nextInt(kinds.size()));
    }

    int lines(String filled) {
        return 1 + (int) filled.chars().filter(it -> it == '\n').count();
    }
}
