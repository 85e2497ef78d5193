package phonngan.review;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import phonngan.access.Actor;
import phonngan.access.Concern;
import phonngan.access.MayDo;
import phonngan.common.Deed;
import phonngan.common.Ids;
import phonngan.common.OfficeYear;
import phonngan.common.Transactions;
import phonngan.intake.ReportForm;

/// Lets heads take back what was confirmed in their units, with the reason. A claim that the confirmation itself brought
/// in is taken back with it, unless the judges have decided on it: what they decided, only they change.
public final class WithdrawConfirmation {
    private final Confirmations confirmations;
    private final ReviewBook claims;
    private final Transactions transactions;
    private final Ids ids;
    private final Function<OfficeYear, YearRules> years;

    /// Works on a store.
    ///
    /// @param years the rule book and roster of a year
    public WithdrawConfirmation(Confirmations confirmations, ReviewBook claims, Transactions transactions, Ids ids,
            Function<OfficeYear, YearRules> years) {
        this.confirmations = confirmations;
        this.claims = claims;
        this.transactions = transactions;
        this.ids = ids;
        this.years = years;
    }

    /// How it ended.
    public enum Outcome {
        /// It is taken back.
        WITHDRAWN,
        /// It is taken back, but the judges have decided on the claim meanwhile, and have to look again.
        WITHDRAWN_AFTER_DECISION,
        /// There is no such confirmation that the head may take back, or it was taken back before.
        NOT_FOUND,
        /// No reason was given.
        NO_REASON
    }

    /// Takes a confirmation back.
    public Outcome withdraw(OfficeYear book, long confirmation, Actor head, String reason, Instant now) {
        if (reason.isBlank()) {
            return Outcome.NO_REASON;
        }
        return transactions.inOne(() -> {
            claims.lock(book);
            var year = years.apply(book);
            var found = confirmations.find(book, confirmation).filter(Confirmation::stands)
                    .filter(it -> isOpenTo(head, year, it));
            if (found.isEmpty()) {
                return Outcome.NOT_FOUND;
            }
            confirmations.withdraw(found.get(),
                    new Confirmation.Withdrawal(head.staffId(), reason, head.enteredBy(), now));
            return takeBack(found.get(), year, head, reason, now);
        });
    }

    /// Whether a head may take a confirmation back: the one who gave it, or who heads the unit now.
    public static boolean isOpenTo(Actor head, YearRules year, Confirmation it) {
        var concern = year.roster().findId(it.subject()).map(id -> Concern.of(year.roster(), id))
                .orElse(Concern.office());
        return head.is(it.confirmer())
                || MayDo.ask(head, Deed.CONFIRM_REPORT, concern) instanceof MayDo.Allowed;
    }

    private Outcome takeBack(Confirmation it, YearRules year, Actor head, String reason, Instant now) {
        var act = new ReviewAct(ids.next(), it.book().office(), "withdraw-confirmation", head.enteredBy(), now);
        claims.begin(act);
        var decided = false;
        for (var history : claims.listHistories(it.book(), it.form(), List.of(it.responseKey()))) {
            var current = VersionStanding.of(history, history.current(), year.rules()::readingsOf);
            decided = !current.state().isOpen();
            if (!decided && isBroughtBy(it, year, current)) {
                var claim = current.claim();
                claims.append(List.of(new Decision(ids.next(), act.id(), it.book(), claim.id(), claim.form(),
                        claim.identity(), head.staffId(), now, head.enteredBy(), new Ruling.Withdraw(reason))));
            }
        }
        claims.show(act);
        return decided ? Outcome.WITHDRAWN_AFTER_DECISION : Outcome.WITHDRAWN;
    }

    private static boolean isBroughtBy(Confirmation it, YearRules year, VersionStanding current) {
        return year.rules().findIndicator(it.indicator())
                .filter(indicator -> new ReportForm(year.rules().year(), indicator).id().equals(it.form()))
                .isPresent() && current.claim().responseKey().equals(Long.toString(it.id()));
    }
}
