package phonngan.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
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

        /// The ids of the claims that the reason speaks of.
        public List<Long> claims() {
            return Stream.of("claims", "claim").map(it -> arguments.getOrDefault(it, ""))
                    .flatMap(it -> Arrays.stream(it.split(" "))).filter(it -> !it.isEmpty()).map(Long::valueOf)
                    .toList();
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

    /// What a reason is about, in the order in which a reader asks.
    public enum Part {
        /// What made the figure.
        COUNTED,
        /// What did not, and why.
        NOT_COUNTED,
        /// What somebody else still owes.
        AWAITED,
        /// What the next point would need.
        NEXT;

        /// The word by which texts name it.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// The reasons without the result, sorted by what they are about; parts without a reason are left out.
    public SequencedMap<Part, List<Line>> parts(Language language) {
        var vocabulary = new Vocabulary(language, titles);
        var parts = new TreeMap<Part, List<Line>>();
        score.findings().forEach(
                it -> parts.computeIfAbsent(part(it), _ -> new ArrayList<>()).add(line(vocabulary, it)));
        return parts;
    }

    private static Part part(Finding finding) {
        return switch (finding) {
            case StepFinding.Met _,StepFinding.TableScore _,AwardFinding.Counted _,LevelFinding.Recorded _,FigureFinding _,CaseFinding.Limited _ -> Part.COUNTED;
            case StepFinding.Lost _,StepFinding.OrderLoss _,StepFinding.NotMet _,AwardFinding.Outdone _,LevelFinding.Overtaken _,EvidenceFinding.SameFact _,CaseFinding.SetAside _,CaseFinding.NotAssessed _ -> Part.NOT_COUNTED;
            case EvidenceFinding.NotCounted it when it.why() == WhyNot.AWAITING -> Part.AWAITED;
            case EvidenceFinding.NotCounted _ -> Part.NOT_COUNTED;
            case StepFinding.Awaiting _,CaseFinding.Awaiting _ -> Part.AWAITED;
            case NextPoint _ -> Part.NEXT;
        };
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
