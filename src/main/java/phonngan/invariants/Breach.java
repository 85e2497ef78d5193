package phonngan.invariants;

import java.util.List;
import phonngan.common.Language;
import phonngan.common.Wording;

/// A place in the store at which an invariant does not hold.
///
/// @param invariant which one
/// @param place which rows, by their ids and never by anybody’s name: `entry 12`, `claim 4711`
/// @param expected what should stand there; empty when that has no value
/// @param found what stands there; empty for nothing
public record Breach(Invariant invariant, String place, String expected, String found) {

    /// What is broken, as a sentence.
    public String message(Language language) {
        return say(language, ".broken") + (expected.isEmpty() && found.isEmpty()
                ? ""
                : " " + Wording.say(language, "invariants", "compared", List.of(nothing(expected), nothing(found))));
    }

    /// What to do about it, as a sentence.
    public String remedy(Language language) {
        return say(language, ".remedy");
    }

    private String say(Language language, String key) {
        return Wording.say(language, "invariants", invariant.name() + key, List.of(place));
    }

    private static String nothing(String value) {
        return value.isEmpty() ? "–" : value;
    }
}
