package phonngan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import phonngan.common.Language;
import phonngan.common.Points;
import phonngan.common.Wording;

/// Everything that the ledger has to say is said in both languages.
class LedgerWordsTest {

    @ParameterizedTest
    @MethodSource("findings")
    void everyFindingSaysWhatIsWrongAndWhatToDo(LedgerFinding finding) {
        var text = FindingText.of(finding);
        for (var language : Language.values()) {
            assertThat(text.message(language)).isNotBlank().doesNotContain("{", "}");
            text.arguments().forEach(it -> assertThat(text.message(language)).contains(it));
            assertThat(text.remedy(language)).isNotBlank().doesNotContain("{", "}");
        }
        assertThat(text.message(Language.TH)).containsPattern("[ก-๙]");
        assertThat(text.remedy(Language.TH)).containsPattern("[ก-๙]");
    }

    @Test
    void noTwoFindingsShareAWord() {
        assertThat(findings().map(it -> FindingText.of(it).word())).doesNotHaveDuplicates().hasSizeGreaterThan(10);
    }

    @Test
    void aFindingNamesTheFirstEntryConcernedByItsPlace() {
        var text = FindingText.of(new LedgerFinding.TailCut(1204, 1300));

        assertThat(text.message(Language.EN))
                .isEqualTo("Entry 1204 is missing, and so is all up to entry 1300, which was written down as posted.");
        assertThat(text.message(Language.TH))
                .isEqualTo("ไม่พบรายการที่ 1204 ไปจนถึงรายการที่ 1300 ซึ่งบันทึกไว้ว่าลงคะแนนแล้ว");
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonHasItsText(Reason reason) {
        for (var language : Language.values()) {
            assertThat(Wording.say(language, "ledger", "reason." + reason.code())).isNotBlank();
        }
    }

    /// One of each kind, with arguments that can be told apart.
    static Stream<LedgerFinding> findings() {
        return Arrays.stream(LedgerFinding.class.getPermittedSubclasses()).map(LedgerWordsTest::example);
    }

    private static LedgerFinding example(Class<?> kind) {
        var components = List.of(kind.getRecordComponents());
        var values = components.stream().map(it -> value(it, 101 + components.indexOf(it))).toArray();
        try {
            return (LedgerFinding) kind.getDeclaredConstructors()[0].newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(kind.getName(), impossible);
        }
    }

    private static Object value(RecordComponent component, int number) {
        return switch (component.getType().getSimpleName()) {
            case "long" -> (long) number;
            case "int" -> number;
            case "String" -> "word" + number;
            case "Points" -> Points.of((long) number);
            default -> throw new AssertionError("a field of a new type: " + component);
        };
    }
}
