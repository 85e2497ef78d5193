package phonngan.common.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A file is read as it stands, wherever its characters fall.
class YamlTreeTest {

    @ParameterizedTest
    @ValueSource(ints = {1024, 2048, 2049, 4096, 8192, 100_000})
    void aCharacterOfTwoCodeUnitsMayStandAnywhere(int around) {
        for (int before = around - 24; before < around + 4; before++) {
            var text = "ก".repeat(before) + "😀";
            var complaints = new Complaints();

            var root = YamlTree.read("a.yaml", ("\"" + text + "\"").getBytes(StandardCharsets.UTF_8), complaints);

            assertThat(complaints.byPlace()).as("after %s", before).isEmpty();
            assertThat(root.orElseThrow().text()).as("after %s", before).isEqualTo(text);
        }
    }

    @Test
    void halfACharacterAtTheEndIsTold() {
        var complaints = new Complaints();

        YamlTree.read("a.yaml", Optional.of("title: \uD83D"), complaints);

        assertThat(complaints.byPlace()).extracting(it -> it.code().name()).containsExactly("NOT_YAML");
    }
}
