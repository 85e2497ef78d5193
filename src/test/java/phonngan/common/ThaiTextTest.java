package phonngan.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThaiTextTest {

    @ParameterizedTest(name = "U+{0} is not seen")
    @ValueSource(strings = {"00AD", "061C", "200B", "200C", "200D", "200E", "200F", "202A", "202E", "2060", "2066",
            "2069", "FEFF"})
    void whatIsNotSeenDoesNotCount(String codePoint) {
        var unseen = Character.toString(Integer.parseInt(codePoint, 16));
        assertThat(ThaiText.canonical(unseen + "สุโข" + unseen + "ทัย")).isEqualTo("สุโขทัย");
        assertThat(ThaiText.isBlank(unseen)).isTrue();
    }

    @ParameterizedTest(name = "U+{0} is a space")
    @ValueSource(strings = {"0009", "000A", "000B", "000D", "001F", "0085", "00A0", "1680", "2003", "2028", "2029",
            "202F", "205F", "3000"})
    void everyKindOfSpaceIsOneSpace(String codePoint) {
        var space = Character.toString(Integer.parseInt(codePoint, 16));
        assertThat(ThaiText.canonical(space + "ใจ" + space + " " + space + "ดี" + space)).isEqualTo("ใจ ดี");
        assertThat(ThaiText.isBlank(space + " ")).isTrue();
    }

    @Test
    void aLetterOrALoneMarkIsNotBlank() {
        assertThat(ThaiText.isBlank("")).isTrue();
        assertThat(ThaiText.isBlank(" ก ")).isFalse();
        assertThat(ThaiText.isBlank("\u0E48")).isFalse();
        assertThat(ThaiText.isBlank("-")).isFalse();
    }

    /// Written with code points, because the damaged and the whole spelling look alike on paper.
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(textBlock = """
                           E19 E4D E49 E32,         E19 E49 E33
                           E19 E49 E4D E32,         E19 E49 E33
                           E19 E4D E32 E49,         E19 E49 E33
                           E19 E33 E49,             E19 E49 E33
                           E19 E33 E49 E49,         E19 E49 E33
                           E19 E4D E33,             E19 E33
                           E19 E4D E4D E32,         E19 E33
                           E15 20 E48 E32,          E15 E48 E33
                           E15 20 E48 E48 E32,      E15 E48 E33
                           E15 A0 E48 E32,          E15 E48 E33
                           E2D 200B 20 E32,         E2D E33
                           E17 E48 E35,             E17 E35 E48
                           E17 E48 E35 E35,         E17 E35 E48
                           E17 E35 E35 E48 E48,     E17 E35 E48
                           E18 E4C E34,             E18 E34 E4C
                           E1B E48 E38,             E1B E38 E48
                           E2A E48 E3A E38,         E2A E3A E38 E48
                           E01 E48 E47,             E01 E47 E48
                           E01 E4D E35 E32,         E01 E35 E33
                           E40 E40 E1C E19,         E41 E1C E19
                           E40 E40 E40,             E41 E40
                           65 301,                  E9
                           """)
    void damagedSpellingsBecomeWhole(String damaged, String whole) {
        assertThat(ThaiText.canonical(text(damaged))).isEqualTo(text(whole));
    }

    @ParameterizedTest
    @ValueSource(strings = {"น้ำ", "ผู้อำนวยการ", "ต่าง ๆ", "ฯลฯ", "พระพุทธสาสนํ", "สมชาย ใจดี", "ข้าว ขาว", "ที่ มา",
            "การ อาบ",
            "สิทธิ์ พันธุ์", "เก็บ เกี๊ยว", "e-mail@Example.org", "๒๕๖๔", "😀 ดี", "สวย มาก"})
    void whatIsWholeStaysAsItIs(String text) {
        assertThat(ThaiText.canonical(text)).isEqualTo(text);
    }

    @Test
    void loneSurrogatesPassThrough() {
        assertThat(ThaiText.canonical("ก\uD83D ข\uDE00")).isEqualTo("ก\uD83D ข\uDE00");
        assertThat(ThaiText.foldDigits("\uD83D๑")).isEqualTo("\uD83D1");
    }

    @Test
    void onlyThaiDigitsAreFolded() {
        assertThat(ThaiText.foldDigits("๐๑๒๓๔๕๖๗๘๙ 0 ๏ ๚ ٣")).isEqualTo("0123456789 0 ๏ ๚ ٣");
    }

    @Test
    void aCodeKeepsItsCapitals() {
        assertThat(ThaiText.code("\uFEFF S๐๐๑๒\u00A0")).isEqualTo("S0012");
    }

    @ParameterizedTest(name = "{0} cut to {1} is {2}")
    @CsvSource({"น้ำที่,2,น้ำที่", "น้ำที่,1,…", "น้ำที่ดี,2,น้ำ…", "กขค,3,กขค", "กขค,2,ก…", "👩🏽‍🏫ครู,2,👩🏽‍🏫…",
            "'',1,''"})
    void cutsBetweenWhatAReaderCountsAsCharacters(String text, int longest, String cut) {
        assertThat(ThaiText.truncate(text, longest)).isEqualTo(cut);
    }

    @Test
    void nothingCanBeCutToNothing() {
        assertThatThrownBy(() -> ThaiText.truncate("ก", 0)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0");
    }

    private static String text(String codePoints) {
        var text = new StringBuilder();
        for (var it : codePoints.split(" ")) {
            text.appendCodePoint(Integer.parseInt(it, 16));
        }
        return text.toString();
    }

    @Test
    void ordinaryCellsNeedNoRepair() {
        assertThat(Stream.of("", "S0001", "https://drive.example/open?id=1", "ครูผู้ช่วยศาสตราจารย์ น้ำผึ้ง ใจดียิ่ง",
                "เมื่อวันที่ ๒๙ กรกฎาคม 2566 (ระดับประเทศ)", "การประกวดเรือกสวนฯ ต่าง ๆ")).allMatch(PlainText::is);
    }

    @Test
    void aStormOfMarksIsCutAndCostsNoMoreThanItsLength() {
        var storm = "ก" + "\u0E48\u0E38".repeat(500_000) + "า";
        assertThat(ThaiText.canonical(storm)).hasSizeLessThan(40).startsWith("กุ").endsWith("า");
    }

    @Test
    void controlAndTagCharactersAreLeftOut() {
        assertThat(ThaiText.canonical("S\u00000\u0001\u001B1\u007F\u009B\uDB40\uDC41")).isEqualTo("S01");
        assertThat(ThaiText.canonical("ก\tข\r\nค\u0085ง")).isEqualTo("ก ข ค ง");
    }

    @Test
    void questionMarksThatStandForLettersAreKnown() {
        assertThat(Stream.of("น?กศ?กษา", "???", "ab????c", "ศักดิ?สิทธิ?")).allMatch(ThaiText::hasLostLetters);
        assertThat(Stream.of("", "อะไร?", "อะไร ? ที่ไหน ?", "a?b?c", "??", "https://a.example/?q=ก"))
                .noneMatch(ThaiText::hasLostLetters);
    }

    @Test
    void whatHidesIsKnown() {
        assertThat(Stream.of("ก\u200Bข", "\u202Eก", "a\u0007", "\uFEFF1")).allMatch(ThaiText::hidesSomething);
        assertThat(Stream.of("", "ก ข", "a\tb\n", "ก\u00A0ข", "é", "👩🏽")).noneMatch(ThaiText::hidesSomething);
    }
}
