package phonngan.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import phonngan.common.Language;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.Wording;

class RosterProblemTextsTest {

    @Test
    void everyProblemWithARosterSaysWhatIsWrongAndWhatToDoInThaiAndEnglish() {
        var codes = Arrays.stream(ProblemCode.values()).filter(it -> it.number() / 100 == 3).toList();
        assertThat(codes).hasSizeGreaterThanOrEqualTo(23);
        for (var code : codes) {
            var problem = Problem.refused(code, Place.file("บุคลากร.csv"), "⟦0⟧", "⟦1⟧", "⟦2⟧");
            for (var thai : List.of(Wording.message(problem, Language.TH), Wording.remedy(problem, Language.TH))) {
                assertThat(thai).as(code.word()).containsPattern("[ก-๙]").doesNotContain("{", "'");
            }
            for (var english : List.of(Wording.message(problem, Language.EN), Wording.remedy(problem, Language.EN))) {
                assertThat(english).as(code.word()).containsPattern("[a-z]").doesNotContain("{", "'");
            }
            for (var argument : problem.arguments()) {
                assertThat(Wording.message(problem, Language.TH).contains(argument)).as(code.word() + argument)
                        .isEqualTo(Wording.message(problem, Language.EN).contains(argument));
                assertThat(Wording.remedy(problem, Language.TH).contains(argument)).as(code.word() + argument)
                        .isEqualTo(Wording.remedy(problem, Language.EN).contains(argument));
            }
        }
    }
}
