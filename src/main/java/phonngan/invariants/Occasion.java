package phonngan.invariants;

import java.util.Arrays;
import phonngan.common.Language;
import phonngan.common.Wording;

/// When the invariants are asked.
public enum Occasion {
    /// When the service starts, before anybody can write: what came after the last clean check.
    START("start"),
    /// Every night.
    NIGHT("night"),
    /// When somebody asks.
    DEMAND("demand"),
    /// Before a list is approved.
    APPROVAL("approval");

    private final String word;

    Occasion(String word) {
        this.word = word;
    }

    /// The word by which the store names it.
    public String word() {
        return word;
    }

    /// The occasion of a word.
    ///
    /// @throws IllegalStateException when there is none
    public static Occasion of(String word) {
        return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst()
                .orElseThrow(() -> new IllegalStateException("a check on no known occasion: " + word));
    }

    /// What people call it.
    public String title(Language language) {
        return Wording.say(language, "invariants", "occasion." + word);
    }
}
