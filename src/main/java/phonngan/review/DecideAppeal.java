package phonngan.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import phonngan.common.Ids;
import phonngan.common.OfficeYear;
import phonngan.common.Transactions;

/// Answers an objection, by somebody who decided nothing on the claim before: it is upheld by a new decision that
/// stands alone, or dismissed, and the person reads why.
public final class DecideAppeal {
    private static final int AT_ONCE = 500;

    private final ReviewBook reviews;
    private final Appeals appeals;
    private final FindBar bars;
    private final Transactions transactions;
    private final Ids ids;
    private final Function<OfficeYear, YearRules> years;

    /// Works on a store.
    ///
    /// @param years the rule book and roster of a year
    public DecideAppeal(ReviewBook reviews, Appeals appeals, FindBar bars, Transactions transactions, Ids ids,
            Function<OfficeYear, YearRules> years) {
        this.reviews = reviews;
        this.appeals = appeals;
        this.bars = bars;
        this.transactions = transactions;
        this.ids = ids;
        this.years = years;
    }

    /// An answer as it is sent.
    ///
    /// @param book the office and year
    /// @param appeal the objection's id
    /// @param judge who answers
    /// @param reason why; must not be blank
    /// @param anew the new decision on the claim; empty to dismiss the objection
    /// @param at when
    public record Order(OfficeYear book, long appeal, Judge judge, String reason, Optional<DecisionRow> anew,
            Instant at) {
    }

    /// Whether the judge decided on the claim before, in whatever version.
    public static boolean decidedFirst(Judge judge, YearRules year, ClaimHistory history) {
        return history.decisions().stream().anyMatch(it -> judge.is(year.roster(), it.reviewer()));
    }

    /// Whether an objection waits that somebody can still answer: one whose claim was taken back with its reading waits
    /// for nobody.
    public boolean isAnyWaiting(OfficeYear book) {
        var after = 0L;
        while (true) {
            var waiting = appeals.list(book, false, after, AT_ONCE).stream().map(AppealCase::appeal).toList();
            if (waiting.isEmpty()) {
                return false;
            }
            if (waiting.stream().collect(groupingBy(Appeal::form, mapping(Appeal::responseKey, toSet()))).entrySet()
                    .stream().anyMatch(it -> !reviews.listHistories(book, it.getKey(), it.getValue()).isEmpty())) {
                return true;
            }
            after = waiting.getLast().id();
        }
    }

    /// Records an answer, or says why not.
    public AppealRulingOutcome decide(Order order) {
        return transactions.inOne((Supplier<AppealRulingOutcome>) () -> {
            appeals.lock(order.book());
            var found = appeals.find(order.book(), order.appeal());
            var history = found.flatMap(it -> reviews.listHistories(order.book(), it.appeal().form(),
                    List.of(it.appeal().responseKey())).stream().findFirst());
            if (history.isEmpty()) {
                return new AppealRulingOutcome.NoSuchAppeal();
            }
            var appeal = found.orElseThrow();
            var year = years.apply(order.book());
            return refusal(order, appeal, history.get(), year)
                    .orElseGet(() -> answer(order, history.get(), year));
        });
    }

    private Optional<AppealRulingOutcome> refusal(Order order, AppealCase appeal, ClaimHistory history,
            YearRules year) {
        if (appeal.answer().isPresent()) {
            return Optional.of(new AppealRulingOutcome.AnsweredBefore(appeal.answer().get()));
        }
        var current = VersionStanding.of(history, history.current(), year.rules()::readingsOf);
        var bar = bars.find(order.book(), year.roster(), order.judge(), current.claim(), current.subject(),
                order.at());
        if (bar.isPresent()) {
            return Optional.of(new AppealRulingOutcome.Barred(bar.get()));
        }
        if (order.judge().person() != null && order.judge().person().equals(appeal.appeal().by())) {
            return Optional.of(new AppealRulingOutcome.Barred(new Bar.Interested(Interest.OWN)));
        }
        if (decidedFirst(order.judge(), year, history)) {
            return Optional.of(new AppealRulingOutcome.DecidedFirst());
        }
        if (order.anew().isPresent()
                && current.decision().filter(it -> it.id() == appeal.appeal().decision()).isEmpty()) {
            return Optional.of(new AppealRulingOutcome.Overtaken());
        }
        return order.reason().isBlank() ? Optional.of(new AppealRulingOutcome.NoReason()) : Optional.empty();
    }

    private AppealRulingOutcome answer(Order order, ClaimHistory history, YearRules year) {
        if (order.anew().isEmpty()) {
            return record(order, Optional.empty());
        }
        var judgeRow = new JudgeRow(year, (form, key) -> reviews.findBeside(order.book(), form, key), order.at());
        return switch (judgeRow.judge(order.anew().get(), history)) {
            case JudgeRow.Verdict.Known _ -> new AppealRulingOutcome.Overtaken();
            case JudgeRow.Verdict.Refused(var problem) -> new AppealRulingOutcome.Refused(problem);
            case JudgeRow.Verdict.Recorded(var ruling) -> record(order, Optional.of(decide(order, history, ruling)));
        };
    }

    private AppealRulingOutcome record(Order order, Optional<Long> decision) {
        var answer = new AppealAnswer(order.appeal(), order.judge().called(), order.reason(), decision,
                order.judge().enteredBy(), order.at());
        appeals.add(answer);
        return new AppealRulingOutcome.Answered(answer);
    }

    private long decide(Order order, ClaimHistory history, Ruling ruling) {
        var claim = history.current();
        var act = new ReviewAct(ids.next(), order.book().office(), "appeal", order.judge().enteredBy(), order.at());
        var decision = new Decision(ids.next(), act.id(), order.book(), claim.id(), claim.form(), claim.identity(),
                order.judge().called(), order.at(), order.judge().enteredBy(), ruling, true);
        reviews.begin(act);
        reviews.append(List.of(decision));
        reviews.show(act);
        return decision.id();
    }
}
