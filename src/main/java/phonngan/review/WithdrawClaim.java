package phonngan.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import phonngan.common.Ids;
import phonngan.common.OfficeYear;
import phonngan.common.Transactions;
import phonngan.intake.Claim;
import phonngan.roster.StaffMember;
import phonngan.roster.SubjectKey;

/// Lets senders take their own claim back while nobody has decided on it for good. It is the one act on an own case:
/// it only takes away. What the committee has decided, only the committee changes.
public final class WithdrawClaim {
    private final ReviewBook store;
    private final Transactions transactions;
    private final Ids ids;
    private final Function<OfficeYear, YearRules> years;

    /// Works on a store.
    ///
    /// @param years the rule book and roster of a year
    public WithdrawClaim(ReviewBook store, Transactions transactions, Ids ids, Function<OfficeYear, YearRules> years) {
        this.store = store;
        this.transactions = transactions;
        this.ids = ids;
        this.years = years;
    }

    /// How it ended.
    public enum Outcome {
        /// The claim is taken back.
        WITHDRAWN,
        /// There is no such claim of that sender.
        NOT_OWN,
        /// Somebody has decided on it meanwhile, or it was taken back before.
        DECIDED
    }

    /// Whether the sender may take a claim back as it stands.
    public static boolean isOpenTo(StaffMember sender, VersionStanding current) {
        return isOwn(sender, current.claim(), current.subject()) && current.state().isOpen();
    }

    /// Takes a claim back.
    ///
    /// @param sender who asks, and who must be the one whose evidence it is and who sent it
    /// @param reason why, as the sender says; may be empty
    public Outcome withdraw(OfficeYear book, String form, String responseKey, StaffMember sender, String reason,
            String enteredBy, Instant now) {
        var act = new ReviewAct(ids.next(), book.office(), "withdraw", enteredBy, now);
        return transactions.inOne(() -> {
            store.lock(book);
            var history = find(book, form, responseKey);
            if (history.isEmpty()) {
                return Outcome.NOT_OWN;
            }
            var current = VersionStanding.of(history.get(), history.get().current(),
                    years.apply(book).rules()::readingsOf);
            if (!isOwn(sender, current.claim(), current.subject())) {
                return Outcome.NOT_OWN;
            }
            if (!current.state().isOpen()) {
                return Outcome.DECIDED;
            }
            var claim = current.claim();
            store.begin(act);
            store.append(List.of(new Decision(ids.next(), act.id(), book, claim.id(), claim.form(), claim.identity(),
                    sender.id(), now, enteredBy, new Ruling.Withdraw(reason))));
            store.show(act);
            return Outcome.WITHDRAWN;
        });
    }

    private Optional<ClaimHistory> find(OfficeYear book, String form, String responseKey) {
        return store.listHistories(book, form, List.of(responseKey)).stream().findFirst();
    }

    private static boolean isOwn(StaffMember sender, Claim claim,
            @Nullable SubjectKey subject) {
        return sender.key().equals(subject) && claim.sender().staffId().equals(sender.id());
    }
}
