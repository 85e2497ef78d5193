package phonngan.scoring;

import java.util.List;
import phonngan.catalogue.AwardLevel;
import phonngan.catalogue.ScoringMethod.CountBy;
import phonngan.scoring.Explanation.Line;

/// Sentences about awards.
record AwardSentences(Vocabulary vocabulary) {

    Line line(AwardFinding finding) {
        return sentence(finding).line(finding.adds());
    }

    private Sentence sentence(AwardFinding finding) {
        return switch (finding) {
            case AwardFinding.Counted it -> about("award-counted", it.level(), it.evidence())
                    .variantIf(it.further(), "further").variantIf(!it.bonus().isZero(), bonusOrBoth(it))
                    .tell("points", it.adds()).tellProof(List.of(it.evidence())).tell("base", it.base())
                    .tell("bonus", it.bonus());
            case AwardFinding.Outdone it -> about("award-outdone", it.level(), it.evidence())
                    .variant(word(it.countBy())).tell("instead", it.instead().id(), vocabulary.title(it.instead()))
                    .note("claim", Long.toString(it.evidence().claimId()));
        };
    }

    private Sentence about(String kind, AwardLevel level, Evidence evidence) {
        return new Sentence(vocabulary, kind).tell("level", level.id(), vocabulary.award(level, evidence))
                .note("holder", evidence.holder()).note("contest", evidence.contest());
    }

    private static String bonusOrBoth(AwardFinding.Counted counted) {
        return counted.base().isZero() ? "bonus" : "both";
    }

    /// The word by which texts tell the two ways of counting apart.
    static String word(CountBy countBy) {
        return switch (countBy) {
            case AWARD -> "award";
            case HOLDER -> "holder";
        };
    }
}
