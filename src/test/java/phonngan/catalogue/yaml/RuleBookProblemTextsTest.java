package phonngan.catalogue.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import phonngan.common.Language;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.Wording;

class RuleBookProblemTextsTest {

    @ParameterizedTest
    @MethodSource
    void everyProblemOfARuleBookSaysWhatIsWrongAndWhatToDoInBothLanguages(ProblemCode code) {
        var problem = Problem.refused(code, Place.file("catalogue.yaml"), "FIELD", "VALUE", "C", "D", "E", "F");

        for (var language : Language.values()) {
            assertThat(Wording.message(problem, language)).contains("FIELD").doesNotContain("{", "'", "null");
            assertThat(Wording.remedy(problem, language)).isNotBlank().doesNotContain("{", "'", "null");
        }
        assertThat(Wording.message(problem, Language.TH)).matches(".*[ก-ฮ].*");
        assertThat(Wording.message(problem, Language.EN)).doesNotContainPattern("[ก-ฮ]");
    }

    static Stream<ProblemCode> everyProblemOfARuleBookSaysWhatIsWrongAndWhatToDoInBothLanguages() {
        var codes = Arrays.stream(ProblemCode.values()).filter(it -> it.number() / 100 == 2).toList();
        assertThat(codes).hasSizeGreaterThan(40).containsAll(List.of(ProblemCode.UNKNOWN_KEY, ProblemCode.STRAY_FILE));
        return codes.stream();
    }
}
