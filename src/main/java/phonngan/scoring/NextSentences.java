package phonngan.scoring;

import static phonngan.scoring.Fraction.plain;

import java.util.List;
import java.util.stream.Collectors;
import phonngan.catalogue.Step;
import phonngan.scoring.Explanation.Line;

/// Sentences about the next point.
record NextSentences(Vocabulary vocabulary, IndicatorCase theCase) {

    Line line(NextPoint finding) {
        return sentence(finding).line(finding.adds());
    }

    private Sentence sentence(NextPoint finding) {
        return switch (finding) {
            case NextPoint.Steps it -> new Sentence(vocabulary, "next-steps").tell("would_be", it.wouldBe())
                    .tell("steps", numbers(it.steps()), steps(it.steps()));
            case NextPoint.Award it -> new Sentence(vocabulary, "next-award")
                    .variant(AwardSentences.word(it.countBy())).tell("would_be", it.wouldBe())
                    .tell("level", it.level().id(), vocabulary.title(it.level())).tell(theCase.criteria().evidence());
            case NextPoint.Level it -> new Sentence(vocabulary, "next-level").tell("would_be", it.level().points())
                    .tell("level", it.level().id(), vocabulary.title(it.level())).tell(theCase.criteria().evidence());
            case NextPoint.InBand it -> inBand(it);
            case NextPoint.NothingHigher _ -> new Sentence(vocabulary, "nothing-higher");
        };
    }

    private Sentence inBand(NextPoint.InBand it) {
        var sentence = new Sentence(vocabulary, "next-" + it.kind().word())
                .tell("would_be", it.band().points()).tell("band", plain(it.band().bound()));
        var more = it.more();
        if (more == null) {
            return sentence.variant("open").tell(theCase.criteria().evidence());
        }
        sentence.tell("more", more.atLeast());
        return it.kind() == FigureKind.TARGET ? sentence.tell("unit", FigureSentences.unit(theCase)) : sentence;
    }

    private String steps(List<Step> steps) {
        return steps.stream().map(it -> vocabulary.phrase("step", Integer.toString(it.number()), vocabulary.title(it),
                vocabulary.anyOf(it.evidence()))).reduce((first, next) -> vocabulary.phrase("and", first, next))
                .orElseThrow();
    }

    private static String numbers(List<Step> steps) {
        return steps.stream().map(it -> Integer.toString(it.number())).collect(Collectors.joining(" "));
    }
}
