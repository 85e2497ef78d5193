package phonngan.review;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import phonngan.common.Ids;
import phonngan.common.OfficeYear;
import phonngan.common.Transactions;
import phonngan.roster.Roster;
import phonngan.roster.SubjectKey;

/// Writes down that a judge has an interest in what concerns a person or a unit: declared by the judge, or found by an
/// order on a challenge. It binds at once and is not taken back.
public final class DeclareConflict {
    private final Conflicts conflicts;
    private final Committees committees;
    private final Transactions transactions;
    private final Ids ids;
    private final Function<OfficeYear, YearRules> years;

    /// Works on a store.
    ///
    /// @param years the rule book and roster of a year
    public DeclareConflict(Conflicts conflicts, Committees committees, Transactions transactions, Ids ids,
            Function<OfficeYear, YearRules> years) {
        this.conflicts = conflicts;
        this.committees = committees;
        this.transactions = transactions;
        this.ids = ids;
        this.years = years;
    }

    /// How it ended.
    public enum Outcome {
        /// It is written down.
        DECLARED,
        /// The year's roster knows no such person or unit.
        UNKNOWN_SUBJECT,
        /// No roll of the year names such a member.
        UNKNOWN_MEMBER,
        /// A challenge is decided by others: nobody enters one against themselves or for the own evidence.
        OWN_CHALLENGE,
        /// It is known already.
        KNOWN,
        /// Nobody said why, or the order has no number.
        INCOMPLETE
    }

    /// A judge declares an own interest.
    ///
    /// @param about staff id or unit code
    public Outcome declare(OfficeYear book, Judge judge, String about, String reason, Instant at) {
        return reason.isBlank()
                ? Outcome.INCOMPLETE
                : write(book, judge.called(), judge, about, reason, "", at);
    }

    /// An order found an interest on a challenge.
    ///
    /// @param member what the roll calls the judge
    /// @param about staff id or unit code
    /// @param orderNo the number of the order
    /// @param by who enters it
    public Outcome challenge(OfficeYear book, String member, String about, String reason, String orderNo, Judge by,
            Instant at) {
        if (reason.isBlank() || orderNo.isBlank()) {
            return Outcome.INCOMPLETE;
        }
        var roster = years.apply(book).roster();
        if (committees.get(book).listCalled(member).isEmpty()) {
            return Outcome.UNKNOWN_MEMBER;
        }
        var subject = findSubject(roster, about);
        if (by.is(roster, member) || by.person() != null && subject.filter(by.person()::equals).isPresent()) {
            return Outcome.OWN_CHALLENGE;
        }
        return write(book, member, by, about, reason, orderNo, at);
    }

    private Outcome write(OfficeYear book, String called, Judge by, String about, String reason, String orderNo,
            Instant at) {
        var subject = findSubject(years.apply(book).roster(), about);
        if (subject.isEmpty()) {
            return Outcome.UNKNOWN_SUBJECT;
        }
        return transactions.inOne(() -> {
            conflicts.lock(book);
            if (conflicts.list(book).stream().anyMatch(it -> it.about().equals(subject.get())
                    && ReviewerName.key(it.judge()).equals(ReviewerName.key(called)))) {
                return Outcome.KNOWN;
            }
            conflicts.add(new Conflict(ids.next(), book, called, subject.get(), reason, orderNo, by.enteredBy(), at));
            return Outcome.DECLARED;
        });
    }

    private static Optional<SubjectKey> findSubject(Roster roster, String id) {
        return roster.findById(id).map(it -> it.key()).or(() -> roster.findUnit(id).map(it -> it.key()));
    }
}
