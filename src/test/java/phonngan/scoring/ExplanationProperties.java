package phonngan.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import phonngan.common.Language;
import phonngan.common.Points;

/// Explanations of made-up offices: whole sentences that add up, and percents that never mislead.
class ExplanationProperties {
    @Property(tries = 60)
    void everyReasonIsASentenceInBothLanguagesAndTheyAddUp(@ForAll long seed) {
        for (var theCase : new RandomOffice(seed).cases()) {
            var score = ScoringEngine.score(theCase);
            var explanation = new Explanation(theCase, score,
                    new Titles(Map.of("report", "รายงาน"), Map.of(), Map.of()));
            for (var language : Language.values()) {
                var lines = explanation.lines(language);
                assertThat(lines).hasSize(score.findings().size() + 1)
                        .allSatisfy(it -> assertThat(it.sentence()).isNotBlank().doesNotContain("{", "}", "null"));
                assertThat(lines.stream().map(Explanation.Line::adds).reduce(Points.ZERO, Points::plus))
                        .isEqualTo(Objects.requireNonNullElse(score.score(), Points.ZERO));
            }
        }
    }

    @Property(tries = 60)
    void sortedByWhatTheyAreAboutTheReasonsAreTheSame(@ForAll long seed) {
        for (var theCase : new RandomOffice(seed).cases()) {
            var explanation = new Explanation(theCase, ScoringEngine.score(theCase),
                    new Titles(Map.of("report", "รายงาน"), Map.of(), Map.of()));
            var lines = explanation.lines(Language.TH);
            var parts = explanation.parts(Language.TH);

            assertThat(parts.values().stream().flatMap(List::stream))
                    .containsExactlyInAnyOrderElementsOf(lines.subList(1, lines.size()));
            parts.forEach((part, reasons) -> assertThat(reasons).as(part.word()).isNotEmpty()
                    .allMatch(it -> part == Explanation.Part.COUNTED || it.adds().isZero()));
            var known = theCase.evidence().stream().map(Evidence::claimId).toList();
            assertThat(lines.stream().flatMap(it -> it.claims().stream())).isSubsetOf(known);
        }
    }

    @Property
    void aPercentIsNeverPrintedOnTheWrongSideOfItsBound(@ForAll @IntRange(min = 0, max = 30000) int numerator,
            @ForAll @IntRange(min = 1, max = 30000) int denominator,
            @ForAll @IntRange(min = 0, max = 10000) int boundInHundredths) {
        var percent = new Fraction(BigDecimal.valueOf(100L * numerator), BigDecimal.valueOf(denominator));
        var bound = BigDecimal.valueOf(boundInHundredths, 2);
        var shown = new BigDecimal(percent.beside(List.of(bound)));

        assertThat(shown.compareTo(bound) >= 0).isEqualTo(percent.reaches(bound));
        assertThat(shown.scale()).isGreaterThanOrEqualTo(2);
    }

    @Property
    void aPercentJustBelowItsBoundShowsMoreDecimals(@ForAll @IntRange(min = 2, max = 1_000_000) int denominator) {
        var justBelow = new Fraction(BigDecimal.valueOf(80L * denominator - 1), BigDecimal.valueOf(denominator));

        assertThat(justBelow.beside(List.of(BigDecimal.valueOf(80)))).startsWith("79.");
    }
}
