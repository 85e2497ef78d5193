package phonngan.scoring;

import phonngan.scoring.Explanation.Line;

/// Sentences about an indicator as a whole.
record CaseSentences(Vocabulary vocabulary) {

    Line line(CaseFinding finding) {
        return sentence(finding).line(finding.adds());
    }

    private Sentence sentence(CaseFinding finding) {
        return switch (finding) {
            case CaseFinding.SetAside it -> new Sentence(vocabulary, "set-aside")
                    .tell("reason", it.suspension().reason());
            case CaseFinding.NotAssessed it -> new Sentence(vocabulary, "not-assessed").variant(it.why().word())
                    .note("why", it.why().word());
            case CaseFinding.Awaiting it -> awaiting(it.owed());
            case CaseFinding.Limited it -> new Sentence(vocabulary, "limited").variant(it.limit().word())
                    .tell("sum", it.sum()).tell("bound", it.bound()).tell("taken_off", it.sum().minus(it.bound()))
                    .note("limit", it.limit().word());
        };
    }

    private Sentence awaiting(Owed owed) {
        var sentence = new Sentence(vocabulary, "case-awaiting").tell(owed);
        return switch (owed) {
            case Owed.Decided it -> sentence.variant("claim").tellClaim(it.evidence());
            case Owed.Expected _ -> sentence;
        };
    }
}
