package phonngan.approval;

import java.time.Instant;
import phonngan.roster.SubjectKey;

/// What the director said about one subject's place, against the advice or back to it. The last word stands.
///
/// @param id its id
/// @param round the round's id
/// @param pool the pool
/// @param subject about whom
/// @param wish what the director wants
/// @param reason why
/// @param by the director, or who acts for the director
/// @param enteredBy who entered it
/// @param at when, to the millisecond
public record DirectorsWord(long id, String round, String pool, SubjectKey subject, Wish wish, String reason,
        String by, String enteredBy, Instant at) {

    /// What may be wanted.
    public enum Wish {
        /// Take in whom the advice leaves out.
        TAKE_IN("take-in"),
        /// Leave out whom the advice takes in.
        LEAVE_OUT("leave-out"),
        /// Follow the advice again.
        AS_ADVISED("as-advised");

        private final String word;

        Wish(String word) {
            this.word = word;
        }

        /// The word by which commands and the store name it.
        public String word() {
            return word;
        }
    }
}
