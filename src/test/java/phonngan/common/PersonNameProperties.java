package phonngan.common;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PersonNameProperties {

    /// Two marriages and a doctorate later she is still found.
    @Property
    void aNameKeepsItsKeyWhateverStandsBeforeIt(@ForAll("prefixes") String first, @ForAll("prefixes") String second,
            @ForAll("names") String name) {
        assertThat(PersonName.key(first + second + name)).isEqualTo(PersonName.key(name));
    }

    @Property
    void theBareNameIsItsOwnBareName(@ForAll("texts") String text) {
        var bare = PersonName.bare(text);
        assertThat(PersonName.bare(bare)).isEqualTo(bare);
        assertThat(bare.isEmpty()).isEqualTo(ThaiText.isBlank(text));
    }

    @Property
    void prefixAndBareNameMakeUpTheWholeText(@ForAll("texts") String text) {
        var name = PersonName.of(text);
        assertThat((name.prefix() + name.bare()).replace(" ", "")).isEqualTo(ThaiText.canonical(text).replace(" ", ""));
    }

    @Provide
    Arbitrary<String> prefixes() {
        return Arbitraries.of("", "นาย", "นางสาว", "น.ส. ", "ดร.", "ผศ.", "ว่าที่ร้อยตรี", "ว่าที่ ร.ต.", "ครู", "คุณ",
                "Mr. ");
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("สมชาย ใจดี", "ขาว ใจดี", "แย้ม สุขใจ", "นายิกา สุขใจ", "คุณากร ณ บางช้าง",
                "คุณธรรม ใจดี",
                "Somchai Jaidee", "เดือน สุขใจ");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries
                .of("นาย", "นาง", "สาว", "ดร.", "ร.", "ต.", "อ.", "ศ.", "ว่าที่", "หญิง", "(หญิง)", " ", ".", "า", "ก",
                        "Mr.", "ใจดี", "\u0E48", "ครู")
                .list().ofMaxSize(7).map(it -> String.join("", it));
    }
}
