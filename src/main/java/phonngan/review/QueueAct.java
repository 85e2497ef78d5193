package phonngan.review;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import phonngan.common.OfficeYear;

/// What became of a claim in somebody's queue; kept for good.
///
/// @param id its id
/// @param claim which claim
/// @param book the office and year
/// @param judge whose queue; ways of calling one person that share a key are one queue
/// @param what what became of it
/// @param reason why; empty for handing out and skipping
/// @param enteredBy who entered it
/// @param at when
public record QueueAct(long id, OfficeYear book, ClaimKey claim, String judge, What what, String reason,
        String enteredBy, Instant at) {

    /// What becomes of a claim in a queue.
    public enum What {
        /// It was handed to the judge.
        ASSIGNED,
        /// It was taken away again, because the judge may not decide on it any more.
        RELEASED,
        /// The judge put it off.
        SKIPPED,
        /// The judge will not decide on it, for a reason.
        ABSTAINED;

        /// The word by which the store names it.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The one of a word, if there is one.
        public static Optional<What> find(String word) {
            return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
        }

        /// Whether the claim is in the judge's queue after it.
        boolean isIn() {
            return this == ASSIGNED || this == SKIPPED;
        }
    }
}
