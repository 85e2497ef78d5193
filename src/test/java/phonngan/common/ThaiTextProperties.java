package phonngan.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ThaiTextProperties {

    @Property(tries = 20_000)
    void aCanonicalTextIsCanonical(@ForAll("thai") String text) {
        var canonical = ThaiText.canonical(text);
        assertThat(ThaiText.canonical(canonical)).isEqualTo(canonical);
    }

    @Property(tries = 20_000)
    void marksOfOtherScriptsDoNotUnsettleIt(@ForAll("mixed") String text) {
        var canonical = ThaiText.canonical(text);
        assertThat(ThaiText.canonical(canonical)).isEqualTo(canonical);
        assertThat(Normalizer.isNormalized(canonical, Normalizer.Form.NFC)).isTrue();
    }

    @Property
    void anyTextAtAllHasACanonicalForm(@ForAll String text) {
        var canonical = ThaiText.canonical(text);
        assertThat(ThaiText.canonical(canonical)).isEqualTo(canonical);
        assertThat(ThaiText.isBlank(text)).isEqualTo(canonical.isEmpty());
    }

    @Property(tries = 50_000)
    void whatNeedsNoRepairIsKnownAtALook(@ForAll("mixed") String text) {
        assertThat(!PlainText.is(text) || ThaiText.repaired(text).equals(text)).isTrue();
    }

    @Property
    void aCodeIsItsOwnCode(@ForAll("thai") String text) {
        var code = ThaiText.code(text);
        assertThat(ThaiText.code(code)).isEqualTo(code);
    }

    @Property
    void aCutTextIsABeginning(@ForAll("thai") String text,
            @ForAll @net.jqwik.api.constraints.IntRange(min = 1, max = 20) int longest) {
        var cut = ThaiText.truncate(text, longest);
        assertThat(cut.equals(text) || cut.endsWith("…") && text.startsWith(cut.substring(0, cut.length() - 1)))
                .isTrue();
    }

    @Provide
    Arbitrary<String> thai() {
        return Arbitraries.strings().withCharRange('\u0E00', '\u0E5F').withChars(" \u00A0\u200B").ofMaxLength(12);
    }

    /// Few letters and many marks, so that unlikely neighbours meet.
    @Provide
    Arbitrary<String> mixed() {
        return Arbitraries.strings().withChars("ก ำาเ\u0E31\u0E35\u0E38\u0E3A\u0E47\u0E48\u0E49\u0E4C\u0E4D"
                + "e\u0301\u0334\u0323\u200B\u093F\u00A0\uD83D\uDE00").ofMaxLength(12);
    }
}
