package phonngan.invariants;

import java.util.List;
import phonngan.common.Language;
import phonngan.common.Wording;

/// How one invariant came out for one year.
///
/// @param invariant which one
/// @param checked how many rows, figures or acts were looked at
/// @param breaches where it does not hold, as many as are listed
/// @param findings how many places there are altogether
/// @param notAsked why it was not asked, as the key of a text; empty when it was
public record Outcome(Invariant invariant, long checked, List<Breach> breaches, long findings, String notAsked) {
    /// Keeps its own copy.
    public Outcome {
        breaches = List.copyOf(breaches);
    }

    /// Whether it holds as far as it was asked.
    public boolean holds() {
        return findings == 0;
    }

    /// What it says, and why it was not asked if it was not.
    public String text(Language language) {
        var meaning = invariant.meaning(language);
        return notAsked.isEmpty()
                ? meaning
                : meaning + " " + Wording.say(language, "invariants", "not-asked." + notAsked);
    }
}
