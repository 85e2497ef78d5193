package phonngan.review;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import phonngan.access.Actor;
import phonngan.common.Ids;
import phonngan.common.OfficeYear;
import phonngan.common.Transactions;
import phonngan.intake.Claim;
import phonngan.intake.ClaimState;
import phonngan.intake.FindSubject;
import phonngan.intake.IntakeBook;
import phonngan.intake.MatchAgain;
import phonngan.intake.Sender;
import phonngan.intake.SenderRuling;
import phonngan.intake.SubjectFinding;
import phonngan.roster.SubjectKey;

/// A person says whose evidence a claim is that the roster could not tell (จับคู่บุคลากร): of one claim, or of everything
/// from that sender, what comes later included. Whoever is named must be measured by the indicator, and nobody names
/// the own person. What was said is kept with who said it; the row itself stays as it came.
public final class MatchSender {
    private final ReviewBook reviews;
    private final IntakeBook intake;
    private final Transactions transactions;
    private final Ids ids;
    private final Function<OfficeYear, YearRules> years;

    /// Works on claims and what was decided on them.
    ///
    /// @param years the rule book and roster of a year
    public MatchSender(ReviewBook reviews, IntakeBook intake, Transactions transactions, Ids ids,
            Function<OfficeYear, YearRules> years) {
        this.reviews = reviews;
        this.intake = intake;
        this.transactions = transactions;
        this.ids = ids;
        this.years = years;
    }

    /// What a person says.
    ///
    /// @param form the form's id
    /// @param responseKey the claim
    /// @param subject staff id or unit code; empty when it is nobody of this office
    /// @param every whether everything from that sender is meant
    /// @param reason why; needed when nobody is named
    /// @param actor who says so
    /// @param now when
    public record Order(OfficeYear book, String form, String responseKey, String subject, boolean every,
            String reason, Actor actor, Instant now) {
    }

    /// How it ended.
    public sealed interface Outcome {
    }

    /// The claims have their subject.
    ///
    /// @param claims how many
    public record Matched(long claims) implements Outcome {
    }

    /// It is noted that nobody of this office is meant.
    public record SetAside() implements Outcome {
    }

    /// It is not taken.
    ///
    /// @param why the reason
    public record Refused(Why why) implements Outcome {
    }

    /// Why not.
    public enum Why {
        /// there is no such claim any more, or it is not in doubt any more
        NOT_IN_DOUBT,
        /// it is the person's own case
        OWN_CASE,
        /// nobody of that id is on the roster
        UNKNOWN_SUBJECT,
        /// the indicator does not measure that person or unit
        NOT_IN_AUDIENCE,
        /// somebody said that it is nobody's, without a reason
        NO_REASON;

        /// The word by which texts name it.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// Takes down what a person says, and tries the claims in doubt again.
    public Outcome match(Order order) {
        var year = years.apply(order.book());
        var outcome = transactions.inOne(() -> {
            reviews.lock(order.book());
            return rule(order, year);
        });
        return outcome instanceof Matched && order.every()
                ? new Matched(1 + new MatchAgain(intake, transactions).match(order.book(), year.rules(),
                        year.roster(), order.now()))
                : outcome;
    }

    private Outcome rule(Order order, YearRules year) {
        var claim = findInDoubt(order.book(), order.form(), order.responseKey(), year);
        if (claim.isEmpty()) {
            return new Refused(Why.NOT_IN_DOUBT);
        }
        if (isOwn(order.actor(), claim.get().sender(), year)) {
            return new Refused(Why.OWN_CASE);
        }
        return order.subject().isEmpty()
                ? setAside(order, claim.get())
                : name(order, claim.get(), year);
    }

    private Outcome setAside(Order order, Claim claim) {
        if (order.reason().isEmpty()) {
            return new Refused(Why.NO_REASON);
        }
        intake.rule(ruling(order, claim, null));
        return new SetAside();
    }

    private Outcome name(Order order, Claim claim, YearRules year) {
        var subject = year.roster().findById(order.subject()).map(it -> it.key())
                .or(() -> year.roster().findUnit(order.subject()).map(it -> it.key()));
        if (subject.isEmpty()) {
            return new Refused(Why.UNKNOWN_SUBJECT);
        }
        if (order.actor().is(subject.get())) {
            return new Refused(Why.OWN_CASE);
        }
        var indicator = year.rules().findIndicator(claim.facts().indicator());
        if (indicator.isEmpty() || !(new FindSubject(year.roster(), year.rules()).find(indicator.get(),
                subject.get()) instanceof SubjectFinding.Found)) {
            return new Refused(Why.NOT_IN_AUDIENCE);
        }
        intake.rule(ruling(order, claim, subject.get()));
        intake.match(claim, subject.get(), order.now());
        return new Matched(1);
    }

    private SenderRuling ruling(Order order, Claim claim, @Nullable SubjectKey subject) {
        return new SenderRuling(ids.next(), order.book(), claim.sender(),
                order.every() ? OptionalLong.empty() : OptionalLong.of(claim.id()), subject, order.reason(),
                order.actor().enteredBy(), order.now());
    }

    private Optional<Claim> findInDoubt(OfficeYear book, String form, String responseKey, YearRules year) {
        return reviews.listHistories(book, form, List.of(responseKey)).stream()
                .map(it -> ClaimStanding.of(it, year.rules()::readingsOf).current())
                .filter(it -> it.state() == ClaimState.UNMATCHED).map(VersionStanding::claim).findFirst();
    }

    /// Whether the row names the person who speaks, by whatever key: in a row that is in doubt one key may be wrong.
    private static boolean isOwn(Actor actor, Sender sender, YearRules year) {
        if (actor.person() == null) {
            return false;
        }
        return year.roster().findPerson(actor.person())
                .filter(it -> new OwnKeys(it).areIn(sender)).isPresent();
    }

    /// How many claims in doubt come from a sender.
    public long countFrom(OfficeYear book, Sender sender) {
        Set<String> answers = new HashSet<>();
        intake.forEachUnmatched(book, it -> {
            if (it.sender().equals(sender)) {
                answers.add(it.form() + '\u0001' + it.responseKey());
            }
        });
        return answers.size();
    }
}
