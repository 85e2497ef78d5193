package phonngan.approval;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import phonngan.access.Role;
import phonngan.common.Language;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.ThaiDate;
import phonngan.common.Wording;
import phonngan.intake.Claim;

/// Why a deed with a list is not done. Each says what is missing, or who could do it.
public sealed interface ListRefusal {

    /// A version waits already, and says the same.
    record AlreadyPending(ListVersion pending) implements ListRefusal {
    }

    /// A version is approved, and not reopened.
    record AlreadyApproved(ListVersion approved) implements ListRefusal {
    }

    /// No version waits for a decision.
    record NothingPending(String round) implements ListRefusal {
    }

    /// No version is approved.
    record NothingApproved(String round) implements ListRefusal {
    }

    /// The list cannot be drawn up.
    record Hindered(List<Problem> problems) implements ListRefusal {
        /// Keeps its own copy.
        public Hindered {
            problems = List.copyOf(problems);
        }
    }

    /// Another list was on the screen than the one that waits.
    record NotTheOneShown(ListVersion pending) implements ListRefusal {
    }

    /// What the list rests on has changed since it was drawn up.
    ///
    /// @param changed what, as codes of texts
    record Stale(ListVersion pending, List<String> changed) implements ListRefusal {
        /// Keeps its own copy.
        public Stale {
            changed = List.copyOf(changed);
        }
    }

    /// The stored text is not the one that was proposed.
    record TextAltered(ListVersion version) implements ListRefusal {
    }

    /// The ledger is not whole.
    ///
    /// @param seq the place of the first finding
    record LedgerBroken(long seq) implements ListRefusal {
    }

    /// An invariant of the year does not hold.
    ///
    /// @param invariants which ones, by their numbers; at least one
    record YearBroken(List<String> invariants) implements ListRefusal {
        /// Keeps its own copy.
        public YearBroken {
            invariants = List.copyOf(invariants);
        }
    }

    /// The committee has not resolved in its favour.
    record Unresolved(ListVersion pending) implements ListRefusal {
    }

    /// The committee has resolved already.
    record ResolvedAlready(ListVersion pending) implements ListRefusal {
    }

    /// Too few of the appointed took part.
    ///
    /// @param interested who was present and does not count
    record NoQuorum(String committee, int appointed, int needed, int counted, List<String> interested)
            implements
                ListRefusal {
        /// Keeps its own copy.
        public NoQuorum {
            interested = List.copyOf(interested);
        }
    }

    /// Somebody voted whom no order appoints.
    record NotAppointed(String committee, List<String> strangers) implements ListRefusal {
        /// Keeps its own copy.
        public NotAppointed {
            strangers = List.copyOf(strangers);
        }
    }

    /// Somebody voted twice.
    record VotedTwice(String member) implements ListRefusal {
    }

    /// Who presided did not count.
    record ChairAbsent(String chair) implements ListRefusal {
    }

    /// A meeting before the list was drawn up, or after today.
    record MeetingOutOfTime(ListVersion pending) implements ListRefusal {
    }

    /// The role is not in force for that person now.
    record RoleNotInForce(Signatory signatory, Role asked) implements ListRefusal {
    }

    /// The person decided something in it.
    ///
    /// @param what as the code of a text
    record DecidedInIt(Signatory signatory, String what) implements ListRefusal {
    }

    /// The person holds points in it; the level above decides.
    record HoldsPoints(Signatory signatory) implements ListRefusal {
    }

    /// The person has not proved anew who they are.
    record NotProvenAnew() implements ListRefusal {
    }

    /// Nobody said why.
    record NoReason() implements ListRefusal {
    }

    /// The order is recorded already.
    record OrderRecordedAlready(String orderNo) implements ListRefusal {
    }

    /// Number, day or scan of the order are missing or cannot be.
    record BadOrder() implements ListRefusal {
    }

    /// One person asks already.
    record ReopeningAsked(String by) implements ListRefusal {
    }

    /// Nobody has asked to reopen it.
    record NobodyAsked() implements ListRefusal {
    }

    /// The same person twice.
    record SamePerson(String by) implements ListRefusal {
    }

    /// Neither of the two is the director.
    record DirectorMissing() implements ListRefusal {
    }

    /// Nobody of that id is in that pool of the round.
    record NotInPool(String pool, String subjectId) implements ListRefusal {
    }

    /// The same for people to read; more than one where several things are in the way.
    default List<Problem> problems(Language language) {
        return switch (this) {
            case Hindered(var problems) -> problems;
            case AlreadyPending(var it) -> say(ProblemCode.LIST_PENDING, number(it), it.hash().code(),
                    it.proposedBy(), day(it.at(), language));
            case AlreadyApproved(var it) -> say(ProblemCode.LIST_APPROVED, number(it), it.hash().code());
            case NothingPending(var round) -> say(ProblemCode.NO_PENDING_LIST, round);
            case NothingApproved(var round) -> say(ProblemCode.NO_APPROVED_LIST, round);
            case NotTheOneShown(var it) -> say(ProblemCode.LIST_NOT_SHOWN, number(it));
            case Stale(var it, var changed) -> say(ProblemCode.LIST_STALE, number(it), changed.stream()
                    .map(what -> text(language, "changed." + what)).collect(Collectors.joining(", ")));
            case TextAltered(var it) -> say(ProblemCode.LIST_ALTERED, number(it));
            case LedgerBroken(var seq) -> say(ProblemCode.LIST_ON_BROKEN_LEDGER, Long.toString(seq));
            case YearBroken(var invariants) ->
                say(ProblemCode.LIST_ON_BROKEN_YEAR, String.join(", ", invariants),
                        Wording.say(language, "invariants", invariants.getFirst() + ".means"));
            case Unresolved(var it) -> say(ProblemCode.LIST_UNRESOLVED, number(it));
            case ResolvedAlready(var it) -> say(ProblemCode.LIST_RESOLVED, number(it));
            case NoQuorum(var committee, var appointed, var needed, var counted, var interested) ->
                say(ProblemCode.NO_QUORUM, committee, Integer.toString(appointed), Integer.toString(needed),
                        Integer.toString(counted), interested.isEmpty() ? "-" : String.join(", ", interested),
                        Integer.toString(needed - counted));
            case NotAppointed(var committee, var strangers) ->
                say(ProblemCode.NOT_APPOINTED, committee, String.join(", ", strangers));
            case VotedTwice(var member) -> say(ProblemCode.VOTED_TWICE, member);
            case ChairAbsent(var chair) -> say(ProblemCode.CHAIR_ABSENT, chair);
            case MeetingOutOfTime(var it) ->
                say(ProblemCode.MEETING_OUT_OF_TIME, number(it), day(it.at(), language));
            case RoleNotInForce(var who, var asked) ->
                say(ProblemCode.ROLE_NOT_IN_FORCE, who.called(),
                        Wording.say(language, "cycle", "role." + asked.word()));
            case DecidedInIt(var who, var what) ->
                say(ProblemCode.DECIDED_IN_IT, who.called(), text(language, "decided." + what));
            case HoldsPoints(var who) -> say(ProblemCode.HOLDS_POINTS, who.called());
            case NotProvenAnew() -> say(ProblemCode.NOT_PROVEN_ANEW);
            case NoReason() -> say(ProblemCode.LIST_WITHOUT_REASON);
            case OrderRecordedAlready(var orderNo) -> say(ProblemCode.ORDER_RECORDED, orderNo);
            case BadOrder() -> say(ProblemCode.BAD_ORDER);
            case ReopeningAsked(var by) -> say(ProblemCode.REOPENING_ASKED, by);
            case NobodyAsked() -> say(ProblemCode.REOPENING_NOT_ASKED);
            case SamePerson(var by) -> say(ProblemCode.SECOND_PERSON, by);
            case DirectorMissing() -> say(ProblemCode.DIRECTOR_MISSING);
            case NotInPool(var pool, var subject) -> say(ProblemCode.NOT_IN_POOL, subject, pool);
        };
    }

    private static List<Problem> say(ProblemCode code, String... arguments) {
        return List.of(Problem.refused(code, Place.file(""), arguments));
    }

    private static String number(ListVersion it) {
        return Integer.toString(it.version());
    }

    private static String text(Language language, String key) {
        return Wording.say(language, "approval", key);
    }

    private static String day(Instant at, Language language) {
        return ThaiDate.print(at.atZone(Claim.BANGKOK).toLocalDate(), language);
    }
}
