package phonngan.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"นาย", "นาง", "นางสาว", "น.ส.", "น. ส. ", "นส.", "น.ส ", "นส ", "เด็กชาย", "ด.ช.",
            "เด็กหญิง",
            "ด.ญ.", "คุณ", "ครู", "คุณครู", "อาจารย์", "อ.", "ผอ.", "ดร.", "ดร ", "ดอกเตอร์", "ผศ.",
            "ผู้ช่วยศาสตราจารย์",
            "รศ.ดร.", "รองศาสตราจารย์ ดร.", "ศ.", "ศาสตราจารย์", "ศาสตราจารย์เกียรติคุณ ", "ศ.ดร.", "นพ.", "นายแพทย์",
            "พญ.", "แพทย์หญิง", "ภญ.", "ภก.", "เภสัชกรหญิง", "ผู้ช่วยศาสตราจารย์.ภญ.ดร.", "ร.ต.", "ร.ท.", "ร.อ.",
            "พ.ต.",
            "พ.ท.", "พ.อ.", "พ.อ.(พิเศษ) ", "พันเอกพิเศษ ", "ส.อ.", "จ.ส.อ.", "ด.ต.", "ดาบตำรวจ", "พ.ต.ท.",
            "พ.ต.อ.หญิง ",
            "ร.ต.อ.", "พลตำรวจตรี", "พลเรือเอก", "นาวาอากาศโท", "จ่าอากาศเอก", "สิบตำรวจโทหญิง", "ว่าที่ร้อยตรี",
            "ว่าที่ร้อยโท", "ว่าที่ร้อยเอก", "ว่าที่ ร.ต.", "ว่าที่ร.ต.หญิง ", "ว่าที่ ร.ต. หญิง ",
            "ว่าที่ร้อยตรี(หญิง)",
            "ว่าที่ ร.ต. (หญิง) ", "ว่าที่ ร.ต. ดร.", "ม.ล.", "หม่อมราชวงศ์", "พระมหา", "สามเณร", "\u200Bนาง\u00A0",
            "นาย. "})
    void aPrefixIsNoPartOfTheName(String prefix) {
        assertThat(PersonName.bare(prefix + "สมหญิง ใจดี")).isEqualTo("สมหญิง ใจดี");
        assertThat(PersonName.key(prefix + "สมหญิง ใจดี")).isEqualTo(PersonName.key("สมหญิง  ใจดี"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"นายิกา สุขใจ", "คุณากร สุขใจ", "คุณิตา สุขใจ", "ครูซ์ สุขใจ", "นางิ สุขใจ", "ดรุณี สุขใจ",
            "ศศิธร สุขใจ",
            "นพ สุขใจ", "พอใจ สุขใจ", "สมนาย สุขใจ", "อรนาง สุขใจ", "ร้อยตรึง สุขใจ", "Missy Sukjai", "Drew Sukjai",
            "Profit Sukjai", "สมชาย ณ บางช้าง", "อ.ก. สุขใจ", "ศ. ก.", "ก. ข."})
    void whatOnlySoundsLikeAPrefixIsTheName(String name) {
        assertThat(PersonName.of(name)).isEqualTo(new PersonName("", name));
    }

    @ParameterizedTest(name = "{0} is {1}, {2}")
    @CsvSource({"นางสาวิตรี สุขใจ,นาง,สาวิตรี สุขใจ", "นางสาวสาวิตรี สุขใจ,นางสาว,สาวิตรี สุขใจ",
            "นายนายิกา สุขใจ,นาย,นายิกา สุขใจ",
            "นางนางแย้ม สุขใจ,นางนาง,แย้ม สุขใจ", "ร.ต.หญิง ใจดี,ร.ต.,หญิง ใจดี", "พ.อ.พิเศษ ใจดี,พ.อ.,พิเศษ ใจดี",
            "ผศ.ดร. สมชาย ใจดี,ผศ.ดร.,สมชาย ใจดี", "ว่าที่ร้อยตรีหญิงสมหญิง ใจดี,ว่าที่ร้อยตรีหญิง,สมหญิง ใจดี",
            "ร.ต.อ. สมชาย ใจดี,ร.ต.อ.,สมชาย ใจดี", "น.ส. ดร. สมหญิง ใจดี,น.ส. ดร.,สมหญิง ใจดี"})
    void theLongestPrefixThatLeavesANameIsTaken(String full, String prefix, String bare) {
        assertThat(PersonName.of(full)).isEqualTo(new PersonName(prefix, bare));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mr. Somchai Jaidee", "MR SOMCHAI  JAIDEE", "mr.somchai jaidee", "Dr. Somchai Jaidee",
            "Asst. Prof. Dr. Somchai Jaidee", "Assoc.Prof.Somchai Jaidee", "Professor Somchai Jaidee",
            "Miss Somchai Jaidee", "Mrs. Somchai Jaidee", "Ms. Somchai Jaidee", "นาย Somchai Jaidee"})
    void capitalsAndLatinPrefixesDoNotDistinguishNames(String full) {
        assertThat(PersonName.key(full)).isEqualTo(PersonName.key("Somchai Jaidee"));
    }

    @Test
    void theBareNameKeepsItsCapitals() {
        assertThat(PersonName.bare("Mr. Somchai Jaidee")).isEqualTo("Somchai Jaidee");
    }

    @ParameterizedTest
    @CsvSource({"ขาว ใจดี,ข้าว ใจดี", "ปาน ใจดี,ป่าน ใจดี", "พันธ ใจดี,พันธ์ ใจดี", "สมชาย ใจดี,สมชายใจดี", "ก,ข"})
    void namesThatReadDifferentlyStayDifferent(String one, String other) {
        assertThat(PersonName.key(one)).isNotEqualTo(PersonName.key(other));
    }

    @ParameterizedTest
    @CsvSource({"นาย,นาย", "นาง นาย,นาย", "ครู,ครู", "ดร.,ดร.", "'',''", "' ',''"})
    void aNameNeverVanishesIntoItsPrefix(String full, String bare) {
        assertThat(PersonName.bare(full)).isEqualTo(bare);
    }
}
