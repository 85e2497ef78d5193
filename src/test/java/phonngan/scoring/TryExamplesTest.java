package phonngan.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import phonngan.catalogue.RuleBook;
import phonngan.catalogue.Suspension;
import phonngan.catalogue.WorkedExample;
import phonngan.common.Place;
import phonngan.common.Points;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.testkit.SampleIndicators;
import phonngan.testkit.ScoringDesk;

/// An example is written as its claims, each like `level=national holder=ก`, and what must come out of them.
class TryExamplesTest {
    private static final RuleBook BOOK = ScoringDesk.rules("e", SampleIndicators.activityByItem(),
            SampleIndicators.honourStudent(), SampleIndicators.staffAward(), SampleIndicators.testAttendance(),
            SampleIndicators.testMean(), SampleIndicators.training());

    @ParameterizedTest
    @CsvSource({"honour-student, 'level=national holder=ก, level=province holder=ข', scored 5+2",
            "honour-student, 'level=national holder=ก, level=province holder=ก', scored 5+0",
            "honour-student, 'level=national holder=ก, level=province holder=ข state=returned', scored 5+0",
            "honour-student, 'level=national kind=photo', scored 5+0",
            "honour-student, 'level=national kind=sar-report', scored 0+0", "honour-student, '', scored 0+0",
            "staff-award, 'level=province contest=โครงงาน, level=national contest=โครงงาน', scored 5+0",
            "staff-award, 'level=province contest=โครงงาน, level=national contest=กีฬา', scored 5+2",
            "quality-activity, 'step=1, step=2, step=5', scored 3+0", "quality-activity, 'step=1', awaiting 1+0",
            "nnet-attend, 'numerator=159 denominator=200', scored 4+0", "nnet-attend, '', not-assessed",
            "nnet-achieve, 'value=36 weight=1, value=42 weight=3', scored 4+0",
            "nnet-achieve, 'value=36, value=42', scored 2+0", "self-dev, 'value=12.5, value=6', scored 3+0"})
    void anExampleThatComesOutAsItSaysIsNoProblem(String indicator, String claims, String outcome) {
        assertThat(TryExamples.list(BOOK, List.of(example(indicator, claims, expect(outcome))))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"awaiting, 5, 2, 7", "scored, 4, 2, 7", "scored, 5, 1, 7", "scored, 5, 2, 6", "scored, 4, , ",
            "scored, , 1, ", "scored, , , 6", "not-assessed, , , "})
    void anExampleThatComesOutOtherwiseInStateBaseBonusOrScoreFails(String state, @Nullable String base,
            @Nullable String bonus, @Nullable String score) {
        assertThat(TryExamples.list(BOOK, List.of(seven(state, base, bonus, score)))).extracting(Problem::code)
                .containsExactly(ProblemCode.EXAMPLE_FAILS);
    }

    @Test
    void aFigureThatIsLeftOutIsNotCompared() {
        assertThat(TryExamples.list(BOOK, List.of(seven("scored", null, null, null),
                seven("scored", "5", null, null), seven("scored", null, "2", null), seven("scored", null, null, "7"))))
                .isEmpty();
    }

    @Test
    void theProblemNamesTheExampleItsPlaceWhatItSaysAndWhatComesOut() {
        assertThat(TryExamples.list(BOOK, List.of(seven("scored", "5", "1", null), seven("scored", "5", "2", "7"),
                example("nnet-attend", "", new WorkedExample.Expectation("scored", Optional.empty(),
                        Optional.empty(), Optional.of(Points.ZERO))))))
                .containsExactly(
                        Problem.refused(ProblemCode.EXAMPLE_FAILS,
                                Place.line("examples.yaml", 12).at("honour-student", "ตัวอย่าง"), "ตัวอย่าง",
                                "scored base 5 bonus 1", "scored base 5 bonus 2 score 7"),
                        Problem.refused(ProblemCode.EXAMPLE_FAILS,
                                Place.line("examples.yaml", 12).at("nnet-attend", "ตัวอย่าง"), "ตัวอย่าง",
                                "scored score 0", "not-assessed"));
    }

    @Test
    void anIndicatorThatIsSetAsideGivesNoFigure() {
        var suspended = new RuleBook(BOOK.digest(), BOOK.year(), BOOK.title(), BOOK.fullMark(), BOOK.rounds(),
                BOOK.groups(), BOOK.evidenceKinds(),
                List.of(new Suspension("honour-student", null, null, "ปิดปรับปรุง")), BOOK.indicators());

        assertThat(TryExamples.list(suspended,
                List.of(example("honour-student", "level=national", expect("suspended"))))).isEmpty();
    }

    @Test
    void aStateThatNoClaimCanHaveIsAMistakeOfTheReader() {
        var example = example("honour-student", "level=national state=lost", expect("scored 0+0"));

        assertThatThrownBy(() -> TryExamples.list(BOOK, List.of(example)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("lost");
    }

    private static WorkedExample seven(String state, @Nullable String base, @Nullable String bonus,
            @Nullable String score) {
        return example("honour-student", "level=national holder=ก, level=province holder=ข",
                new WorkedExample.Expectation(state, points(base), points(bonus), points(score)));
    }

    private static Optional<Points> points(@Nullable String text) {
        return Optional.ofNullable(text).map(Points::of);
    }

    private static WorkedExample.Expectation expect(String outcome) {
        var words = outcome.split("[ +]");
        return words.length == 1
                ? new WorkedExample.Expectation(words[0], Optional.empty(), Optional.empty(), Optional.empty())
                : new WorkedExample.Expectation(words[0], points(words[1]), points(words[2]), Optional.empty());
    }

    private static WorkedExample example(String indicator, String claims, WorkedExample.Expectation expect) {
        return new WorkedExample("ตัวอย่าง", indicator, "r2", "teacher",
                Stream.of(claims.split(", ")).filter(it -> !it.isEmpty()).map(TryExamplesTest::given).toList(),
                expect, "examples.yaml", 12);
    }

    private static WorkedExample.Given given(String claim) {
        var said = Stream.of(claim.split(" ")).map(it -> it.split("="))
                .collect(Collectors.toMap(it -> it[0], it -> it[1]));
        var step = said.get("step");
        return new WorkedExample.Given(step == null ? null : Integer.valueOf(step), said.getOrDefault("level", ""),
                figure(said, "value"), figure(said, "weight"), figure(said, "numerator"), figure(said, "denominator"),
                said.getOrDefault("holder", ""), said.getOrDefault("contest", ""), said.getOrDefault("kind", ""), null,
                said.getOrDefault("state", "accepted"));
    }

    private static @Nullable BigDecimal figure(Map<String, String> said, String field) {
        var text = said.get(field);
        return text == null ? null : new BigDecimal(text);
    }
}
