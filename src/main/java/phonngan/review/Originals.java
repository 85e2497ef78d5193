package phonngan.review;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import phonngan.intake.ClaimState;

/// Where the claims of a year stand of which others are said to be duplicates. What was decided in the same entering and
/// is seen by nobody yet is known here; it grows with the claims that become duplicates, or cease to be.
final class Originals {
    private final BiFunction<String, String, Optional<ClaimHistory>> claims;
    private final ToIntFunction<String> readings;
    private final Map<ClaimKey, Boolean> turned = new HashMap<>();

    /// How a claim stands.
    enum Standing {
        /// There is no visible one of that key.
        ABSENT,
        /// It is itself a duplicate now.
        DUPLICATE,
        /// It is kept for itself.
        KEPT
    }

    /// @param claims finds the claim that a response key means beside a claim of a form; the form comes first
    /// @param readings how many reviewers must agree on a claim for an indicator, by the indicator's id
    Originals(BiFunction<String, String, Optional<ClaimHistory>> claims, ToIntFunction<String> readings) {
        this.claims = claims;
        this.readings = readings;
    }

    Standing find(String form, String responseKey) {
        return claims.apply(form, responseKey)
                .map(it -> turned.getOrDefault(ClaimKey.of(it.current()), isDuplicate(it))
                        ? Standing.DUPLICATE
                        : Standing.KEPT)
                .orElse(Standing.ABSENT);
    }

    /// Takes note of what was decided on a claim.
    void note(ClaimHistory before, ClaimHistory after) {
        var is = isDuplicate(after);
        if (is != isDuplicate(before)) {
            turned.put(ClaimKey.of(after.current()), is);
        }
    }

    private boolean isDuplicate(ClaimHistory history) {
        return VersionStanding.of(history, history.current(), readings).state() == ClaimState.DUPLICATE;
    }
}
