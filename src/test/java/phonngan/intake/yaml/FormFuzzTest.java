package phonngan.intake.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import phonngan.common.Language;
import phonngan.common.Wording;
import phonngan.intake.FormReading;
import phonngan.testkit.FuzzedInputs;

/// Whatever bytes come as the definition of a form.
class FormFuzzTest {

    @FuzzTest(maxDuration = "60s")
    @Tag("release")
    @Tag("fuzz-form")
    void anyBytesAreAFormOrSentences(byte[] bytes) {
        if (FormReader.read("form.yaml", bytes) instanceof FormReading.Refused(var problems)) {
            if (problems.isEmpty()) {
                throw new AssertionError("refused without a word");
            }
            problems.forEach(it -> Wording.message(it, Language.TH));
        }
    }

    @Test
    void everyInputThatWasTriedOnceIsStillAnswered() {
        assertThat(FuzzedInputs.forEach(FormFuzzTest.class, "anyBytesAreAFormOrSentences",
                this::anyBytesAreAFormOrSentences)).isPositive();
    }
}
