package phonngan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleBookFilesTest {
    private static final RuleBookFiles BOOK = RuleBookFiles
            .ofTexts(Map.of("indicators/a.yaml", "- id: ก\n", "catalogue.yaml", "title: ข\n"));

    @Test
    void theFrameIsPathAndContentEachAfterItsLengthInBytes() {
        assertThat(BOOK.pack()).isEqualTo(
                "phonngan-rule-book/1,14:catalogue.yaml,11:title: ข\n,17:indicators/a.yaml,10:- id: ก\n");
    }

    @Test
    void theDigestIsTheSumOfTheFrame() {
        // printf 'phonngan-rule-book/1,14:catalogue.yaml,11:title: ข\n,17:indicators/a.yaml,10:- id: ก\n' | sha256sum
        assertThat(BOOK.digest().hex()).isEqualTo("9d892a843e603379eeba9ef12bd9984f2d8cca4c58cbe2c594f24c45e68e11bc");
        assertThat(BOOK.digest()).isEqualTo(CatalogueDigest.ofPacked(BOOK.pack()));
    }

    @Test
    void theOrderOfTheFilesDoesNotMatter() {
        var a = new RuleBookFile("indicators/a.yaml", bytes("1"));
        var b = new RuleBookFile("indicators/b.yaml", bytes("2"));

        assertThat(new RuleBookFiles(List.of(b, a))).isEqualTo(new RuleBookFiles(List.of(a, b)));
        assertThat(new RuleBookFiles(List.of(b, a)).digest()).isEqualTo(new RuleBookFiles(List.of(a, b)).digest());
    }

    @Test
    void pathsStandByCodePointAlsoBeyondTheFirstPlane() {
        var files = RuleBookFiles.ofTexts(Map.of("\uD83D\uDE00.yaml", "", "\uFF5E.yaml", "", "ก.yaml", ""));

        assertThat(files.files()).extracting(RuleBookFile::path).containsExactly("ก.yaml", "\uFF5E.yaml",
                "\uD83D\uDE00.yaml");
    }

    @Test
    void whatMovesFromOneFileToAnotherIsAnotherBook() {
        assertThat(RuleBookFiles.ofTexts(Map.of("a", "1", "b", "")).digest())
                .isNotEqualTo(RuleBookFiles.ofTexts(Map.of("a", "", "b", "1")).digest());
    }

    @Test
    void onePathStandsOnce() {
        var file = new RuleBookFile("catalogue.yaml", bytes(""));

        assertThatThrownBy(() -> new RuleBookFiles(List.of(file, file))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bytesThatAreNoTextHaveADigestButCannotBePacked() {
        var files = RuleBookFiles.of(Map.of("catalogue.yaml", new byte[]{(byte) 0xA1}));

        assertThat(files.digest().hex()).hasSize(64);
        assertThat(files.find("catalogue.yaml").orElseThrow().text()).isEmpty();
        assertThatThrownBy(files::pack).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nobodyChangesTheBytesFromOutside() {
        var bytes = bytes("title: ก\n");
        var file = new RuleBookFile("catalogue.yaml", bytes);
        bytes[0] = 'T';
        file.bytes()[0] = 'T';

        assertThat(file.text()).contains("title: ก\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "phonngan", "phonngan-rule-book/2,1:a,1:b", "phonngan-rule-book/1,1:a",
            "phonngan-rule-book/1,1:a,2:b", "phonngan-rule-book/1,1:a,1:bc", "phonngan-rule-book/1,-1:a,1:b",
            "phonngan-rule-book/1,:a,1:b", "phonngan-rule-book/1,99999999999:a,1:b", "phonngan-rule-book/1,1:a,1:b\n"})
    void anythingElseIsNotUnpacked(String text) {
        assertThatThrownBy(() -> RuleBookFiles.unpack(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
