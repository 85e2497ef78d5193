package phonngan.scoring;

import phonngan.catalogue.ScoringMethod.CountTable;
import phonngan.catalogue.Step;
import phonngan.scoring.Explanation.Line;

/// Sentences about steps and items.
record StepSentences(Vocabulary vocabulary, IndicatorCase theCase) {

    Line line(StepFinding finding) {
        return sentence(finding).line(finding.adds());
    }

    private Sentence sentence(StepFinding finding) {
        return switch (finding) {
            case StepFinding.Met it -> met(it);
            case StepFinding.Lost it -> about("step-lost", it.step()).tell("missing", number(it.missing()))
                    .tell("missing_title", vocabulary.title(it.missing())).tellProof(it.by());
            case StepFinding.OrderLoss it -> about("order-loss", it.missing()).tell("item_by_item", it.itemByItem());
            case StepFinding.NotMet it -> about("step-not-met", it.step()).variantIf(it.closed(), "closed")
                    .tell(it.step().evidence());
            case StepFinding.Awaiting it -> awaiting(it);
            case StepFinding.TableScore it -> table(it);
        };
    }

    private Sentence about(String kind, Step step) {
        return new Sentence(vocabulary, kind).tell("step", number(step)).tell("title", vocabulary.title(step));
    }

    private Sentence met(StepFinding.Met it) {
        var sentence = about("step-met", it.step());
        return (theCase.criteria().scoring() instanceof CountTable
                ? sentence.variant("counted")
                : sentence.tell("points", it.adds())).tellProof(it.by());
    }

    private Sentence awaiting(StepFinding.Awaiting it) {
        var sentence = about("step-awaiting", it.step()).tell(it.owed());
        return switch (it.owed()) {
            case Owed.Decided owed -> sentence.note("claim", Long.toString(owed.evidence().claimId()));
            case Owed.Expected _ -> sentence;
        };
    }

    private Sentence table(StepFinding.TableScore it) {
        var round = theCase.round();
        var entry = it.entry();
        var sentence = new Sentence(vocabulary, "table-score")
                .tell("met", Integer.toString(it.met()), vocabulary.items(it.met()))
                .tell("round", round.id(), vocabulary.title(round)).tell("points", it.adds());
        return entry == null
                ? sentence.variant("none")
                : sentence.variantIf(entry != it.met(), "lower").tell("entry", Integer.toString(entry),
                        vocabulary.items(entry));
    }

    private static String number(Step step) {
        return Integer.toString(step.number());
    }
}
