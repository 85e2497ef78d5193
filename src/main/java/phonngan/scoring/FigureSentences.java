package phonngan.scoring;

import static phonngan.scoring.Fraction.plain;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.ScoringMethod.Target;
import phonngan.scoring.Explanation.Line;
import phonngan.scoring.FigureFinding.Reached;

/// Sentences about percents, counts, means and targets.
record FigureSentences(Vocabulary vocabulary, IndicatorCase theCase) {

    Line line(FigureFinding finding) {
        return sentence(finding).line(finding.adds());
    }

    private Sentence sentence(FigureFinding finding) {
        return switch (finding) {
            case FigureFinding.Summed it -> summed(it.kind(), it.evidence()).tellProof(List.of(it.evidence()));
            case FigureFinding.Percent it -> amongBands(it, value("percent", it.placed().shown())
                    .tell("numerator", plain(it.numerator())).tell("denominator", plain(it.denominator())));
            case FigureFinding.Count it -> amongBands(it, value("count", plain(it.sum())));
            case FigureFinding.Mean it -> amongBands(it, value("mean", it.placed().shown()));
            case FigureFinding.OfTarget it -> amongBands(it, ofTarget(it));
        };
    }

    private Sentence value(String kind, String value) {
        return new Sentence(vocabulary, kind).tell("value", value);
    }

    private Sentence ofTarget(FigureFinding.OfTarget it) {
        return value("target", plain(it.sum())).tell("target", plain(it.target())).tell("unit", unit(theCase))
                .tell("percent", it.placed().shown()).tell("achieved", Boolean.toString(it.achieved()),
                        vocabulary.phrase(it.achieved() ? "achieved" : "not-achieved"));
    }

    /// What a target counts; empty for other methods.
    static String unit(IndicatorCase theCase) {
        return theCase.criteria().scoring() instanceof Target target ? target.unit() : "";
    }

    /// The band reached, or the lowest one when none is.
    private Sentence amongBands(Reached it, Sentence sentence) {
        var placed = it.placed();
        var band = placed.findReached();
        return sentence.variantIf(band.isEmpty(), "below")
                .tell("band", plain(band.orElseGet(() -> placed.bands().getFirst()).bound()))
                .tell("points", it.adds());
    }

    private Sentence summed(FigureKind kind, Evidence evidence) {
        var sentence = new Sentence(vocabulary, "summed");
        return switch (kind) {
            case PERCENT -> sentence.variant("percent").tell("numerator", figure(evidence.numerator()))
                    .tell("denominator", figure(evidence.denominator()));
            case MEAN -> sentence.variant("mean").tell("value", figure(evidence.value()))
                    .tell("weight", figure(evidence.weight()));
            case COUNT, TARGET -> sentence.variant("value").tell("value", figure(evidence.value()));
        };
    }

    private static String figure(@Nullable BigDecimal figure) {
        return plain(figure == null ? BigDecimal.ONE : figure);
    }
}
