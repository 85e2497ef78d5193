package phonngan.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import phonngan.common.Language;
import phonngan.common.Points;

/// Why a figure is what it is, and what the next point would need: one sentence for each reason, in Thai or English,
/// with titles in place of ids; and the same reasons with their names and values for programs.
///
/// @param theCase what was scored
/// @param score what came out of it
/// @param titles what people call the ids
public record Explanation(IndicatorCase theCase, IndicatorScore score, Titles titles) {

    /// One reason.
    ///
    /// @param kind what kind of reason it is, such as `award-counted`; the first line's is `result`
    /// @param adds what it adds to the score; the lines of one explanation add up to it
    /// @param arguments what the reason speaks of, by name: ids and plain numbers
    /// @param sentence the same for people
    public record Line(String kind, Points adds, SequencedMap<String, String> arguments, String sentence) {
        /// Keeps its own copy.
        public Line {
            arguments = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(arguments));
        }
    }

    /// The result and then its reasons, in the order in which a reader would ask.
    public List<Line> lines(Language language) {
        var vocabulary = new Vocabulary(language, titles);
        var lines = new ArrayList<Line>();
        lines.add(result(vocabulary));
        score.findings().forEach(it -> lines.add(line(vocabulary, it)));
        return List.copyOf(lines);
    }

    /// The sentences alone.
    public List<String> sentences(Language language) {
        return lines(language).stream().map(Line::sentence).toList();
    }

    private Line result(Vocabulary vocabulary) {
        var indicator = theCase.indicator();
        var result = new Sentence(vocabulary, "result").variant(score.state().word()).tell("indicator",
                indicator.id(), vocabulary.title(indicator.title(), indicator.titleEn()));
        return switch (score.state()) {
            case SCORED, AWAITING -> figures(result).note("state", score.state().word()).line(Points.ZERO);
            case NOT_ASSESSED -> result.note("state", score.state().word()).line(Points.ZERO);
            case SUSPENDED -> result.tell("round", theCase.round().id(), vocabulary.title(theCase.round()))
                    .note("state", score.state().word()).line(Points.ZERO);
        };
    }

    private Sentence figures(Sentence result) {
        var bonus = Objects.requireNonNull(score.bonus());
        return result.variantIf(!bonus.isZero(), "bonus").tell("score", Objects.requireNonNull(score.score()))
                .tell("full_mark", theCase.fullMark()).tell("base", Objects.requireNonNull(score.base()))
                .tell("bonus", bonus);
    }

    private Line line(Vocabulary vocabulary, Finding finding) {
        return switch (finding) {
            case StepFinding it -> new StepSentences(vocabulary, theCase).line(it);
            case AwardFinding it -> new AwardSentences(vocabulary).line(it);
            case LevelFinding it -> new LevelSentences(vocabulary).line(it);
            case FigureFinding it -> new FigureSentences(vocabulary, theCase).line(it);
            case EvidenceFinding it -> new EvidenceSentences(vocabulary, theCase).line(it);
            case CaseFinding it -> new CaseSentences(vocabulary).line(it);
            case NextPoint it -> new NextSentences(vocabulary, theCase).line(it);
        };
    }
}
