package phonngan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RuleBookFilesProperties {

    @Property
    void whatWasPackedComesBackByteForByte(@ForAll("books") Map<String, String> texts) {
        var files = RuleBookFiles.ofTexts(texts);

        assertThat(RuleBookFiles.unpack(files.pack())).isEqualTo(files);
        assertThat(CatalogueDigest.ofPacked(files.pack())).isEqualTo(files.digest());
    }

    @Property
    void anyOtherByteIsAnotherDigest(@ForAll("books") Map<String, String> texts, @ForAll @IntRange(max = 999) int at,
            @ForAll @IntRange(min = 1, max = 255) int change) {
        var files = RuleBookFiles.ofTexts(texts);
        var changed = new ArrayList<>(files.files());
        var file = changed.removeFirst();
        var bytes = file.bytes();
        bytes[at % bytes.length] ^= (byte) change;
        changed.add(new RuleBookFile(file.path(), bytes));

        assertThat(new RuleBookFiles(changed).digest()).isNotEqualTo(files.digest());
    }

    @Property
    void theDigestDoesNotDependOnTheOrder(@ForAll("books") Map<String, String> texts) {
        var files = RuleBookFiles.ofTexts(texts);

        assertThat(new RuleBookFiles(List.copyOf(files.files()).reversed()).digest()).isEqualTo(files.digest());
    }

    @Provide
    Arbitrary<Map<String, String>> books() {
        var texts = Arbitraries.strings().withChars("กำี่้๕\u00A0\uFEFF,:\r\n\t0a\"'").ofMinLength(1).ofMaxLength(40);
        var paths = Arbitraries.strings().withChars("กa1/,:.").ofMinLength(1).ofMaxLength(12);
        return Arbitraries.maps(paths, texts).ofMinSize(1).ofMaxSize(6);
    }
}
