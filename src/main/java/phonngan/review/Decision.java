package phonngan.review;

import java.time.Instant;
import phonngan.common.OfficeYear;

/// A ruling as it is recorded: by whom, when, and on which version.
///
/// @param id its id
/// @param act the act that brought it
/// @param book the office and year of the claim
/// @param claimId the version of the claim that it rules on
/// @param form the claim's form
/// @param identity the claim's answer
/// @param reviewer who decided, as claimed, in canonical spelling
/// @param decidedAt when
/// @param enteredBy who entered it
/// @param ruling what was decided
/// @param onAppeal whether it was made on an objection, and so stands alone against all that was decided before it
public record Decision(long id, long act, OfficeYear book, long claimId, String form, String identity,
        String reviewer, Instant decidedAt, String enteredBy, Ruling ruling, boolean onAppeal) {

    /// A decision that was made on no objection.
    public Decision(long id, long act, OfficeYear book, long claimId, String form, String identity, String reviewer,
            Instant decidedAt, String enteredBy, Ruling ruling) {
        this(id, act, book, claimId, form, identity, reviewer, decidedAt, enteredBy, ruling, false);
    }

    /// Whether the other one is the same decision, entered once more.
    public boolean repeats(String otherReviewer, Instant otherTime, Ruling other) {
        return reviewer.equals(otherReviewer) && decidedAt.equals(otherTime) && ruling.equals(other);
    }

    /// Whether two decisions at one instant cannot both be meant: different rulings, or one reviewer with two reasons.
    public boolean contradicts(String otherReviewer, Instant otherTime, Ruling other) {
        return decidedAt.equals(otherTime) && !(reviewer.equals(otherReviewer)
                ? ruling.equals(other)
                : agrees(ruling, other));
    }

    /// Whether two rulings come to the same, whatever the reasons.
    static boolean agrees(Ruling first, Ruling second) {
        if (!first.word().equals(second.word()) || !first.corrections().equals(second.corrections())) {
            return false;
        }
        return switch (first) {
            case Ruling.DuplicateOf(String refersTo, _) ->
                second instanceof Ruling.DuplicateOf other && refersTo.equals(other.refersTo());
            case Ruling.Await(String owedBy, String document, _) -> second instanceof Ruling.Await other
                    && owedBy.equals(other.owedBy()) && document.equals(other.owedDocument());
            case Ruling.Accept _,Ruling.Return _,Ruling.Reject _,Ruling.Admit _,Ruling.Withdraw _ -> true;
        };
    }
}
