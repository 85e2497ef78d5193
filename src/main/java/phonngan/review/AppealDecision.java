package phonngan.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import phonngan.common.Ids;
import phonngan.common.OfficeYear;
import phonngan.common.Transactions;
import phonngan.cycle.Allowance;
import phonngan.cycle.AskTheYear;
import phonngan.cycle.Deed;
import phonngan.roster.Roster;
import phonngan.roster.StaffMember;

/// Lets people object to a decision on their evidence, once to each decision, while the year takes objections. Others
/// than those who decided answer it: see [DecideAppeal].
public final class AppealDecision {
    private final ReviewBook reviews;
    private final Appeals appeals;
    private final AskTheYear year;
    private final Transactions transactions;
    private final Ids ids;
    private final Function<OfficeYear, YearRules> years;

    /// Works on a store.
    ///
    /// @param years the rule book and roster of a year
    public AppealDecision(ReviewBook reviews, Appeals appeals, AskTheYear year, Transactions transactions, Ids ids,
            Function<OfficeYear, YearRules> years) {
        this.reviews = reviews;
        this.appeals = appeals;
        this.year = year;
        this.transactions = transactions;
        this.ids = ids;
        this.years = years;
    }

    /// An objection as it is sent.
    ///
    /// @param book the office and year
    /// @param form the claim's form
    /// @param responseKey the claim's key
    /// @param decision the id of the decision that the person saw
    /// @param by who objects
    /// @param reason why; must not be blank
    /// @param paper the address of an own file, as evidence links name it; empty for none
    /// @param enteredBy who enters it
    /// @param at when
    public record Order(OfficeYear book, String form, String responseKey, long decision, StaffMember by, String reason,
            String paper, String enteredBy, Instant at) {
    }

    /// Why nobody can object in a year now; empty while objections are taken.
    public Optional<AppealOutcome> findClosed(OfficeYear book, Instant now) {
        var standing = year.standing(book);
        return switch (AskTheYear.may(standing.phase(), Deed.APPEAL)) {
            case Allowance.NotNow notNow -> Optional.of(new AppealOutcome.NotNow(notNow));
            case Allowance.Allowed _ -> standing.deadline().filter(it -> !now.isBefore(it))
                    .map(AppealOutcome.TooLate::new);
        };
    }

    /// Whether the person may object to the decision on a claim as it stands; the time for it aside. A plain acceptance
    /// gave all that was asked for, and whoever took a claim back has nobody to object to.
    public static boolean isOpenTo(StaffMember person, Roster roster, VersionStanding current) {
        return isConcerned(person, roster, current) && current.decision().filter(it -> isObjectionable(person, it))
                .isPresent();
    }

    /// Records an objection, or says why not.
    public AppealOutcome appeal(Order order) {
        return transactions.inOne((Supplier<AppealOutcome>) () -> {
            appeals.lock(order.book());
            return refusal(order).orElseGet(() -> record(order));
        });
    }

    /// Everything that somebody objected to in a year, earliest first.
    public List<AppealCase> listOwn(OfficeYear book, StaffMember person) {
        return appeals.listOf(book, person.key());
    }

    private Optional<AppealOutcome> refusal(Order order) {
        var closed = findClosed(order.book(), order.at());
        if (closed.isPresent()) {
            return closed;
        }
        var rules = years.apply(order.book());
        var current = reviews.listHistories(order.book(), order.form(), List.of(order.responseKey())).stream()
                .findFirst().map(it -> VersionStanding.of(it, it.current(), rules.rules()::readingsOf));
        if (current.isEmpty() || !isConcerned(order.by(), rules.roster(), current.get())) {
            return Optional.of(new AppealOutcome.NotOwn());
        }
        var before = appeals.findAgainst(order.book(), order.decision());
        if (before.isPresent()) {
            return Optional.of(new AppealOutcome.SentBefore(before.get()));
        }
        if (current.get().decision().filter(it -> it.id() == order.decision())
                .filter(it -> isObjectionable(order.by(), it)).isEmpty()) {
            return Optional.of(new AppealOutcome.NothingToAppeal());
        }
        return order.reason().isBlank() ? Optional.of(new AppealOutcome.NoReason()) : Optional.empty();
    }

    private AppealOutcome record(Order order) {
        var appeal = new Appeal(ids.next(), order.book(), order.decision(), order.form(), order.responseKey(),
                order.by().key(), order.reason(), order.paper(), order.enteredBy(), order.at());
        appeals.add(appeal);
        return new AppealOutcome.Sent(appeal);
    }

    /// Evidence of a unit concerns whoever sent it.
    private static boolean isConcerned(StaffMember person, Roster roster, VersionStanding current) {
        var subject = current.subject();
        return person.key().equals(subject) || (subject == null || roster.findUnit(subject).isPresent())
                && person.id().equals(current.claim().sender().staffId());
    }

    private static boolean isObjectionable(StaffMember person, Decision decision) {
        return switch (decision.ruling()) {
            case Ruling.Accept accept -> !accept.corrections().isEmpty();
            case Ruling.Withdraw _ -> !decision.reviewer().equals(person.id());
            case Ruling.Reject _,Ruling.Return _,Ruling.DuplicateOf _,Ruling.Await _,Ruling.Admit _ -> true;
        };
    }
}
