package phonngan.common.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import phonngan.common.Language;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.Wording;

class FileProblemTextsTest {

    @Test
    void everyProblemWithAFileSaysWhatIsWrongAndWhatToDoInThaiAndEnglish() {
        var codes = Arrays.stream(ProblemCode.values()).filter(code -> code.number() / 100 == 1).toList();
        assertThat(codes).hasSizeGreaterThanOrEqualTo(12);
        for (var code : codes) {
            var problem = Problem.refused(code, Place.file("answers.csv"), "⟦0⟧", "⟦1⟧", "⟦2⟧", "⟦3⟧");
            for (var thai : List.of(Wording.message(problem, Language.TH), Wording.remedy(problem, Language.TH))) {
                assertThat(thai).as(code.word()).containsPattern("[ก-๙]").doesNotContain("{", "'");
            }
            for (var english : List.of(Wording.message(problem, Language.EN), Wording.remedy(problem, Language.EN))) {
                assertThat(english).as(code.word()).containsPattern("[a-z]").doesNotContain("{", "'");
            }
            // whoever reads Thai learns no less than whoever reads English
            for (var argument : problem.arguments()) {
                assertThat(Wording.message(problem, Language.TH).contains(argument)).as(code.word() + argument)
                        .isEqualTo(Wording.message(problem, Language.EN).contains(argument));
            }
        }
    }

    @Test
    void aRefusedRowReadsAsASentence() {
        var refused = (CsvRow.Refused) Reading.rows(Reading.opened("id,name\n1,ก, ข\n")).getFirst();
        assertThat(Wording.message(refused.problem(), Language.TH))
                .isEqualTo("บรรทัดที่ 2 มี 3 ช่อง แต่หัวตารางมี 2 ช่อง ข้อมูลอาจเลื่อนไปอยู่ผิดคอลัมน์: 1,ก, ข");
        assertThat(Wording.message(refused.problem(), Language.EN)).isEqualTo(
                "Line 2 has 3 cells where there are 2 headers, so values may stand in the wrong columns: 1,ก, ข");
    }
}
