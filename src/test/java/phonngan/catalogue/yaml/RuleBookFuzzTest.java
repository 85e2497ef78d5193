package phonngan.catalogue.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import phonngan.catalogue.RuleBookFiles;
import phonngan.catalogue.RuleBookReading;
import phonngan.common.Language;
import phonngan.common.Wording;
import phonngan.testkit.FuzzedInputs;

/// Whatever bytes come as a file of a rule book.
class RuleBookFuzzTest {

    @FuzzTest(maxDuration = "60s")
    @Tag("release")
    @Tag("fuzz-rule-book")
    void anyBytesAreARuleBookOrSentences(byte[] bytes) {
        assertEndsInSentences(Map.of("catalogue.yaml", bytes, "indicators/all.yaml", utf8(SmallBook.INDICATORS)));
        assertEndsInSentences(Map.of("catalogue.yaml", utf8(SmallBook.CATALOGUE), "indicators/all.yaml", bytes));
    }

    private static void assertEndsInSentences(Map<String, byte[]> files) {
        if (new RuleBookReader().read(RuleBookFiles.of(files)) instanceof RuleBookReading.Faulty faulty) {
            if (faulty.problems().isEmpty()) {
                throw new AssertionError("refused without a word");
            }
            faulty.problems().forEach(it -> Wording.message(it, Language.TH));
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void everyInputThatWasTriedOnceIsStillAnswered() {
        assertThat(FuzzedInputs.forEach(RuleBookFuzzTest.class, "anyBytesAreARuleBookOrSentences",
                this::anyBytesAreARuleBookOrSentences)).isPositive();
    }
}
