package phonngan.review;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import phonngan.common.Ids;
import phonngan.common.OfficeYear;
import phonngan.common.Transactions;

/// Lets judges leave a claim: for later, or for good because they have an interest in it.
public final class LeaveClaim {
    private final ReviewBook reviews;
    private final ReviewQueue queue;
    private final Conflicts conflicts;
    private final Transactions transactions;
    private final Ids ids;
    private final Function<OfficeYear, YearRules> years;

    /// Works on a store.
    ///
    /// @param years the rule book and roster of a year
    public LeaveClaim(ReviewBook reviews, ReviewQueue queue, Conflicts conflicts, Transactions transactions, Ids ids,
            Function<OfficeYear, YearRules> years) {
        this.reviews = reviews;
        this.queue = queue;
        this.conflicts = conflicts;
        this.transactions = transactions;
        this.ids = ids;
        this.years = years;
    }

    /// How leaving a claim ended.
    public enum Outcome {
        /// It is left.
        LEFT,
        /// There is no such claim, or it is not in the judge's queue.
        NOT_THERE,
        /// Nobody said why.
        NO_REASON
    }

    /// Puts a claim off: it comes back after all others of the queue.
    public Outcome skip(OfficeYear book, Judge judge, ClaimKey claim, Instant at) {
        return transactions.inOne(() -> {
            reviews.lock(book);
            var last = queue.listOf(book, judge.key()).stream().filter(it -> it.claim().equals(claim))
                    .reduce((_, later) -> later);
            if (last.filter(it -> it.what().isIn()).isEmpty()) {
                return Outcome.NOT_THERE;
            }
            queue.add(List.of(act(book, judge, claim, QueueAct.What.SKIPPED, "", at)));
            return Outcome.LEFT;
        });
    }

    /// Abstains: the judge has an interest in whose evidence it is, and decides on none of it any more.
    ///
    /// @param reason why; must not be blank
    public Outcome abstain(OfficeYear book, Judge judge, ClaimKey claim, String reason, Instant at) {
        if (reason.isBlank()) {
            return Outcome.NO_REASON;
        }
        return transactions.inOne(() -> {
            reviews.lock(book);
            var history = reviews.listHistories(book, claim.form(), List.of(claim.responseKey())).stream().findFirst();
            if (history.isEmpty()) {
                return Outcome.NOT_THERE;
            }
            queue.add(List.of(act(book, judge, claim, QueueAct.What.ABSTAINED, reason, at)));
            var about = VersionStanding.of(history.get(), history.get().current(),
                    years.apply(book).rules()::readingsOf).subject();
            if (about != null) {
                conflicts.add(new Conflict(ids.next(), book, judge.called(), about, reason, "", judge.enteredBy(),
                        at));
            }
            return Outcome.LEFT;
        });
    }

    private QueueAct act(OfficeYear book, Judge judge, ClaimKey claim, QueueAct.What what, String reason, Instant at) {
        return new QueueAct(ids.next(), book, claim, judge.key(), what, reason, judge.enteredBy(), at);
    }
}
