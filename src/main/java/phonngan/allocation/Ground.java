package phonngan.allocation;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import phonngan.common.Baht;
import phonngan.common.Points;

/// One reason why a line of an allocation says what it says: a formula, a share, a rounding, a ruling, a rule that
/// was not met. [Reasons] puts it into words.
public sealed interface Ground {

    /// The pot divided by the number of recipients.
    record EqualShare(Baht pot, int recipients) implements Ground {
    }

    /// The pot times own points by the points of all recipients.
    record PointShare(Points own, Points all, Baht pot) implements Ground {
    }

    /// The pot times own pay by the pay of all recipients.
    record PayShare(Baht own, Baht all, Baht pot) implements Ground {
    }

    /// What the table gives for one place.
    record PlaceAmount(int place, Baht amount) implements Ground {
    }

    /// What the table gives for the places from `first` to `last`, shared by as many people.
    record SharedPlaces(int first, int last, Baht amount) implements Ground {
    }

    /// The part of a satang that rounding down cut off, and what became of it.
    record Remainder(BigInteger numerator, BigInteger denominator, Rounding rounding) implements Ground {
    }

    /// What becomes of a part of a satang.
    enum Rounding {
        /// Larger remainders took what there was.
        DROPPED,
        /// It is among the largest.
        RAISED,
        /// Others have the same, and this total is higher.
        RAISED_FOR_TOTAL,
        /// Others have the same remainder and total, and this subject id is lower.
        RAISED_FOR_ID
    }

    /// Nobody among the recipients has points to divide by.
    record NoPoints() implements Ground {
    }

    /// Nobody among the recipients has pay to divide by.
    record NoPay() implements Ground {
    }

    /// Let in by a decision about a tie.
    record Chosen(TieDecision decision) implements Ground {
    }

    /// Left out by a decision about a tie.
    record NotChosen(TieDecision decision) implements Ground {
    }

    /// Taken in by the director against the advice.
    record TakenIn(Deviation deviation) implements Ground {
    }

    /// Left out by the director against the advice.
    record LeftOut(Deviation deviation) implements Ground {
    }

    /// Tied across the line, where the plan takes all in.
    record TieTakenIn(int seats) implements Ground {
    }

    /// Tied across the line, where the plan leaves all out.
    record TieLeftOut(int seats) implements Ground {
    }

    /// Eligible, and behind the last seat.
    record BeyondQuota(int seats) implements Ground {
    }

    /// Not employed on the day that counts.
    record NotEmployed(LocalDate on) implements Ground {
    }

    /// Employed in a way that the plan does not name.
    ///
    /// @param type an id of a known kind, or as written; empty when not given
    record OtherEmployment(String type, List<String> asked) implements Ground {
    }

    /// Not long enough in service.
    record ShortService(long months, int asked, LocalDate on) implements Ground {
    }

    /// Left over: nobody in the pool is eligible.
    record NobodyEligible() implements Ground {
    }

    /// Left over: the quota comes to no seat.
    record NoSeat(int eligible) implements Ground {
    }

    /// Left over: all who could sit are tied across the line, and the plan leaves the tied out.
    record AllTiedOut(int seats) implements Ground {
    }

    /// Left over: the places that are taken bring less than the pot.
    record TableBelowPot(Baht given, Baht pot) implements Ground {
    }

    /// The word by which an approved list names it.
    default String code() {
        return switch (this) {
            case EqualShare _ -> "equal-share";
            case PointShare _ -> "point-share";
            case PayShare _ -> "pay-share";
            case PlaceAmount _ -> "place-amount";
            case SharedPlaces _ -> "shared-places";
            case Remainder(_, _, var rounding) -> switch (rounding) {
                case DROPPED -> "remainder-dropped";
                case RAISED -> "remainder-raised";
                case RAISED_FOR_TOTAL -> "remainder-raised-for-total";
                case RAISED_FOR_ID -> "remainder-raised-for-id";
            };
            case NoPoints _ -> "no-points";
            case NoPay _ -> "no-pay";
            case Chosen _ -> "chosen";
            case NotChosen _ -> "not-chosen";
            case TakenIn _ -> "taken-in";
            case LeftOut _ -> "left-out";
            case TieTakenIn _ -> "tie-taken-in";
            case TieLeftOut _ -> "tie-left-out";
            case BeyondQuota _ -> "beyond-quota";
            case NotEmployed _ -> "not-employed";
            case OtherEmployment _ -> "other-employment";
            case ShortService _ -> "short-service";
            case NobodyEligible _ -> "nobody-eligible";
            case NoSeat _ -> "no-seat";
            case AllTiedOut _ -> "all-tied-out";
            case TableBelowPot _ -> "table-below-pot";
        };
    }

    /// Whether it keeps one of the eligible out.
    default boolean keepsOut() {
        return switch (this) {
            case NotChosen _,LeftOut _,TieLeftOut _,BeyondQuota _ -> true;
            case EqualShare _,PointShare _,PayShare _,PlaceAmount _,SharedPlaces _,Remainder _,NoPoints _,NoPay _ ->
                false;
            case Chosen _,TakenIn _,TieTakenIn _,NotEmployed _,OtherEmployment _,ShortService _ -> false;
            case NobodyEligible _,NoSeat _,AllTiedOut _,TableBelowPot _ -> false;
        };
    }
}
