package phonngan.scoring;

import java.util.Optional;
import phonngan.catalogue.EvidenceRequirement;
import phonngan.catalogue.ScoringMethod.WithSteps;
import phonngan.catalogue.Step;
import phonngan.scoring.Explanation.Line;

/// Sentences about evidence that does not count.
record EvidenceSentences(Vocabulary vocabulary, IndicatorCase theCase) {

    Line line(EvidenceFinding finding) {
        return sentence(finding).line(finding.adds());
    }

    private Sentence sentence(EvidenceFinding finding) {
        return switch (finding) {
            case EvidenceFinding.NotCounted it -> notCounted(it.evidence(), it.why());
            case EvidenceFinding.SameFact it -> new Sentence(vocabulary, "same-fact").tellClaim(it.evidence())
                    .tell("kept", Long.toString(it.kept().claimId()), vocabulary.evidence(it.kept()));
        };
    }

    private Sentence notCounted(Evidence evidence, WhyNot why) {
        var sentence = new Sentence(vocabulary, "not-counted").variant(why.word()).tellClaim(evidence);
        return (switch (why) {
            case RETURNED, REJECTED, DUPLICATE, WITHDRAWN ->
                sentence.tell("reason", evidence.reason(), vocabulary.reason(evidence));
            case AWAITING -> sentence.tell(new Owed.Decided(evidence));
            case KIND_NOT_ASKED_FOR -> sentence.tell(asked(evidence));
            case IN_REVIEW, UNMATCHED, OUT_OF_PERIOD, LATE, SUPERSEDED, NO_SUCH_STEP, NO_SUCH_LEVEL, NO_FIGURE ->
                sentence;
        }).note("why", why.word());
    }

    /// What the criteria ask for in place of such evidence.
    private EvidenceRequirement asked(Evidence evidence) {
        var step = theCase.criteria().scoring() instanceof WithSteps method
                ? Optional.ofNullable(evidence.step()).flatMap(method::findStep)
                : Optional.<Step>empty();
        return step.map(Step::evidence).orElse(theCase.criteria().evidence());
    }
}
