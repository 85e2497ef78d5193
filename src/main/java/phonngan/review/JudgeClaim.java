package phonngan.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import phonngan.common.Ids;
import phonngan.common.OfficeYear;
import phonngan.common.Transactions;

/// Judges one claim, seen on a page. Whoever judges must know every decision there is, except what is kept from them
/// because they read blind; to undo the own last decision is to decide anew.
public final class JudgeClaim {
    private final ReviewBook reviews;
    private final FindBar bars;
    private final Transactions transactions;
    private final Ids ids;
    private final Function<OfficeYear, YearRules> years;

    /// Works on a store.
    ///
    /// @param years the rule book and roster of a year
    public JudgeClaim(ReviewBook reviews, FindBar bars, Transactions transactions, Ids ids,
            Function<OfficeYear, YearRules> years) {
        this.reviews = reviews;
        this.bars = bars;
        this.transactions = transactions;
        this.ids = ids;
        this.years = years;
    }

    /// A decision as it is sent.
    ///
    /// @param book the office and year
    /// @param judge who decides
    /// @param row what is decided, on the version that was shown
    /// @param seen the id of the latest decision on the claim that was shown; 0 for none
    public record Order(OfficeYear book, Judge judge, DecisionRow row, long seen) {
    }

    /// Records a decision, or says why not.
    public JudgeOutcome judge(Order order) {
        var act = new ReviewAct(ids.next(), order.book().office(), "judge", order.judge().enteredBy(),
                order.row().decidedAt());
        return transactions.inOne((Supplier<JudgeOutcome>) () -> {
            reviews.lock(order.book());
            var year = years.apply(order.book());
            return find(order.book(), order.row()).map(it -> judge(order, act, year, it))
                    .orElseGet(JudgeOutcome.NoSuchClaim::new);
        });
    }

    private JudgeOutcome judge(Order order, ReviewAct act, YearRules year, ClaimHistory history) {
        var current = VersionStanding.of(history, history.current(), year.rules()::readingsOf);
        var bar = bars.find(order.book(), year.roster(), order.judge(), current.claim(), current.subject(),
                order.row().decidedAt());
        if (bar.isPresent()) {
            return new JudgeOutcome.Barred(bar.get());
        }
        if (lastSeen(order.judge(), year, history) != order.seen()) {
            return new JudgeOutcome.Overtaken();
        }
        if (isSettled(order.judge(), year, current)) {
            return new JudgeOutcome.Settled();
        }
        return switch (judgeRow(order, act, year).judge(order.row(), history)) {
            case JudgeRow.Verdict.Known _ -> new JudgeOutcome.Overtaken();
            case JudgeRow.Verdict.Refused(var problem) -> new JudgeOutcome.Refused(problem);
            case JudgeRow.Verdict.Recorded(var ruling) -> {
                var decision = decision(order, act, history, ruling);
                reviews.begin(act);
                reviews.append(List.of(decision));
                reviews.show(act);
                yield new JudgeOutcome.Recorded(decision);
            }
        };
    }

    /// The id of the latest decision on a claim that a judge may see; 0 for none.
    public static long lastSeen(Judge judge, YearRules year, ClaimHistory history) {
        var seen = new BlindReading(year.rules()::readingsOf, it -> judge.is(year.roster(), it)).listSeen(history);
        return seen.isEmpty() ? 0 : seen.getLast().id();
    }

    /// Whether somebody else than the judge decided on it for good.
    public static boolean isSettled(Judge judge, YearRules year, VersionStanding current) {
        return !current.state().isOpen()
                && current.decision().filter(it -> judge.is(year.roster(), it.reviewer())).isEmpty();
    }

    private JudgeRow judgeRow(Order order, ReviewAct act, YearRules year) {
        return new JudgeRow(year, (form, key) -> reviews.findBeside(order.book(), form, key), act.at());
    }

    private Optional<ClaimHistory> find(OfficeYear book, DecisionRow row) {
        return reviews.listHistories(book, row.form(), List.of(row.responseKey())).stream().findFirst();
    }

    private Decision decision(Order order, ReviewAct act, ClaimHistory history, Ruling ruling) {
        var claim = history.current();
        return new Decision(ids.next(), act.id(), order.book(), claim.id(), claim.form(), claim.identity(),
                order.judge().called(), order.row().decidedAt(), order.judge().enteredBy(), ruling);
    }
}
