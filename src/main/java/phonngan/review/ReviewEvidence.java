package phonngan.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import phonngan.common.Ids;
import phonngan.common.OfficeYear;
import phonngan.common.Progress;
import phonngan.common.Transactions;
import phonngan.intake.ClaimState;
import phonngan.intake.ProblemSink;

/// The committee's decisions on evidence: from a file, or in bulk. All decisions of one entering are seen at once.
public final class ReviewEvidence {
    private final ReviewBook store;
    private final Transactions transactions;
    private final Ids ids;
    private final Function<OfficeYear, YearRules> years;
    private final Progress progress;

    /// Works on a store.
    ///
    /// @param years the rule book and roster of a year
    public ReviewEvidence(ReviewBook store, Transactions transactions, Ids ids, Function<OfficeYear, YearRules> years,
            Progress progress) {
        this.store = store;
        this.transactions = transactions;
        this.ids = ids;
        this.years = years;
        this.progress = progress;
    }

    /// Enters the decisions of a file. Rows are judged claim by claim in the order of their time, so their order in the
    /// file cannot matter.
    public ReviewCounts load(long office, DecisionSource source, String enteredBy, Instant now, ProblemSink problems) {
        return whenNobodyIsFaster(office, "load", enteredBy, now, problems, it -> it.load(source));
    }

    /// Accepts every current claim of a form that is in review; the reviewer's own are refused one by one.
    public ReviewCounts acceptAll(OfficeYear book, String form, String reviewer, String reason, String enteredBy,
            Instant now, ProblemSink problems) {
        var ruling = new Ruling.Accept(Corrections.NONE, reason);
        return whenNobodyIsFaster(book.office(), "accept-all", enteredBy, now, problems,
                it -> it.ruleOnAll(book, List.of(form), reviewer, ruling, year -> new OwnCase(year, reviewer),
                        standing -> standing.state() == ClaimState.RECEIVED, () -> () -> {
                        }));
    }

    /// Rejects claims for an indicator that wait for a document; those that concern the reviewer are refused one by one.
    ///
    /// @param interests what concerns the reviewer in a year
    /// @param picked which of them
    /// @param together asked for with each attempt, and what it answers is done in the very transaction that shows the
    ///        rejections; when claims or decisions changed in between there is another attempt
    public ReviewCounts rejectAwaiting(AwaitedRuling asked, Function<YearRules, Interests> interests,
            Predicate<VersionStanding> picked, ProblemSink problems, Supplier<Runnable> together) {
        var book = asked.book();
        var forms = transactions.reading(() -> store.listForms(book));
        return whenNobodyIsFaster(book.office(), "close-awaiting", asked.enteredBy(), asked.at(), problems,
                it -> it.ruleOnAll(book, forms, asked.reviewer(), new Ruling.Reject(asked.reason()), interests,
                        standing -> standing.state() == ClaimState.AWAITING
                                && standing.facts().indicator().equals(asked.indicator()) && picked.test(standing),
                        together));
    }

    private ReviewCounts whenNobodyIsFaster(long office, String what, String enteredBy, Instant now,
            ProblemSink problems, Function<EnterDecisions, Optional<ReviewCounts>> deed) {
        while (true) {
            var act = new ReviewAct(ids.next(), office, what, enteredBy, now);
            var counts = deed.apply(new EnterDecisions(store, transactions, ids, years, progress, act, problems));
            if (counts.isPresent()) {
                return counts.get();
            }
            problems.forgetAll();
        }
    }
}
