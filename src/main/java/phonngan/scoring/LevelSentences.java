package phonngan.scoring;

import java.util.List;
import phonngan.scoring.Explanation.Line;

/// Sentences about recorded levels.
record LevelSentences(Vocabulary vocabulary) {

    Line line(LevelFinding finding) {
        return sentence(finding).line(finding.adds());
    }

    private Sentence sentence(LevelFinding finding) {
        return switch (finding) {
            case LevelFinding.Recorded it -> new Sentence(vocabulary, "level-recorded")
                    .tell("level", it.level().id(), vocabulary.title(it.level())).tell("points", it.adds())
                    .tellProof(List.of(it.evidence()));
            case LevelFinding.Overtaken it -> new Sentence(vocabulary, "level-overtaken")
                    .variant(whyNot(it))
                    .tell("level", it.level().id(), vocabulary.title(it.level()))
                    .tell("instead", it.instead().id(), vocabulary.title(it.instead()))
                    .tellProof(List.of(it.evidence()));
        };
    }

    private static String whyNot(LevelFinding.Overtaken overtaken) {
        if (overtaken.level().equals(overtaken.instead())) {
            return "again";
        }
        return overtaken.sameInstant() ? "same-instant" : "later";
    }
}
