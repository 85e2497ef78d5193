package phonngan.review;

import java.time.Instant;
import java.util.Optional;

/// What became of an objection; kept for good.
///
/// @param appeal the objection's id
/// @param reviewer who decided on it
/// @param reason why, for the person to read
/// @param decision the id of the new decision on the claim; empty when the objection was dismissed
/// @param enteredBy who entered it
/// @param at when
public record AppealAnswer(long appeal, String reviewer, String reason, Optional<Long> decision, String enteredBy,
        Instant at) {

    /// Whether the claim was decided anew.
    public boolean isUpheld() {
        return decision.isPresent();
    }
}
