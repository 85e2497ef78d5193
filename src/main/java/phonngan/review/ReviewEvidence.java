package phonngan.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import phonngan.common.Ids;
import phonngan.common.OfficeYear;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.Progress;
import phonngan.common.Transactions;
import phonngan.intake.ClaimState;
import phonngan.intake.ProblemSink;

/// The committee's decisions on evidence: from a file, or in bulk. All decisions of one entering are seen at once.
public final class ReviewEvidence {
    private static final int CHUNK = 1000;

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
        return new Entering(new ReviewAct(ids.next(), office, "load", enteredBy, now), problems).load(source);
    }

    /// Accepts every current claim of a form that is in review; the reviewer's own are refused one by one.
    public ReviewCounts acceptAll(OfficeYear book, String form, String reviewer, String reason, String enteredBy,
            Instant now, ProblemSink problems) {
        return new Entering(new ReviewAct(ids.next(), book.office(), "accept-all", enteredBy, now), problems)
                .acceptAll(book, form, reviewer, reason);
    }

    /// One entering, with what it has written so far.
    private final class Entering {
        private final ReviewAct act;
        private final ProblemSink problems;
        private final Map<OfficeYear, String> stands = new HashMap<>();
        private final Map<String, List<OfficeYear>> booksOfForm = new HashMap<>();
        private final List<Decision> decided = new ArrayList<>();
        private ReviewCounts counts = ReviewCounts.NONE;

        Entering(ReviewAct act, ProblemSink problems) {
            this.act = act;
            this.problems = problems;
        }

        ReviewCounts load(DecisionSource source) {
            transactions.inChunk(() -> store.begin(act));
            stage(source);
            var after = "";
            for (var rows = staged(after); !rows.isEmpty(); rows = staged(after)) {
                after = rows.getLast().sortKey();
                var page = rows;
                page.stream().collect(Collectors.groupingBy(DecisionRow::form)).forEach(this::judgeForm);
                progress.advance("review", page.size());
            }
            return finish();
        }

        private void stage(DecisionSource source) {
            var rows = new ArrayList<DecisionRow>();
            source.forEachRow(row -> {
                rows.add(row);
                if (rows.size() >= CHUNK) {
                    transactions.inChunk(() -> store.stage(act, rows));
                    rows.clear();
                }
            }, this::refuse);
            transactions.inChunk(() -> store.stage(act, rows));
        }

        private List<DecisionRow> staged(String after) {
            return transactions.inChunk(() -> store.listStaged(act, after, CHUNK));
        }

        private void judgeForm(String form, List<DecisionRow> rows) {
            var byKey = rows.stream().collect(Collectors.groupingBy(DecisionRow::responseKey));
            var histories = new HashMap<String, ClaimHistory>();
            for (var book : books(form).reversed()) {
                transactions.inChunk(() -> store.listHistories(book, form, byKey.keySet()))
                        .forEach(it -> histories.put(it.current().responseKey(), it));
            }
            byKey.forEach((key, all) -> {
                var history = histories.get(key);
                if (history == null) {
                    all.forEach(it -> refuse(Problem.refused(ProblemCode.UNKNOWN_CLAIM, it.place(), form, key)));
                } else {
                    judgeClaim(all, history);
                }
            });
        }

        private List<OfficeYear> books(String form) {
            return booksOfForm.computeIfAbsent(form, _ -> {
                List<OfficeYear> books = transactions.inChunk(() -> store.listYears(act.office(), form)).stream()
                        .map(it -> new OfficeYear(act.office(), it)).toList();
                books.forEach(it -> stands.computeIfAbsent(it, _ -> transactions.inChunk(() -> store.standOf(it))));
                return books;
            });
        }

        private void judgeClaim(List<DecisionRow> rows, ClaimHistory before) {
            var year = years.apply(before.current().book());
            var judge = new JudgeRow(year.rules(), year.roster(), key -> exists(before.current().book(), key));
            var contradicting = JudgeRow.contradictions(rows);
            var history = before;
            for (var row : rows.stream().sorted(Comparator.comparing(DecisionRow::sortKey)).toList()) {
                if (contradicting.contains(row)) {
                    refuse(Problem.refused(ProblemCode.CONTRADICTING_DECISIONS, row.place(), row.responseKey()));
                    continue;
                }
                switch (judge.judge(row, history)) {
                    case JudgeRow.Verdict.Recorded(Ruling ruling) -> {
                        var decision = decision(history, row.reviewer(), row.decidedAt(), ruling);
                        record(decision);
                        history = history.with(decision);
                    }
                    case JudgeRow.Verdict.Known _ -> counts = counts.plus(0, 1, 0);
                    case JudgeRow.Verdict.Refused(Problem problem) -> refuse(problem);
                }
            }
        }

        private boolean exists(OfficeYear book, String key) {
            return transactions.inChunk(() -> store.listForms(book).stream()
                    .anyMatch(it -> !store.listHistories(book, it, List.of(key)).isEmpty()));
        }

        ReviewCounts acceptAll(OfficeYear book, String form, String reviewer, String reason) {
            stands.put(book, transactions.inChunk(() -> store.standOf(book)));
            transactions.inChunk(() -> store.begin(act));
            var year = years.apply(book);
            var ownCase = new OwnCase(year.roster(), reviewer);
            var readings = new JudgeRow(year.rules(), year.roster(), _ -> true).readings();
            var ruling = new Ruling.Accept(Corrections.NONE, reason);
            store.forEachHistory(book, form, history -> {
                var standing = VersionStanding.of(history, history.current(), readings);
                progress.advance("review", 1);
                if (standing.state() != ClaimState.RECEIVED) {
                    return;
                }
                if (ownCase.concerns(history.current(), standing.subject())) {
                    refuse(Problem.refused(ProblemCode.OWN_CASE, Place.file(""), reviewer,
                            history.current().responseKey()));
                } else if (history.decisionsOn(history.current()).stream().anyMatch(
                        it -> it.reviewer().equals(reviewer) && Decision.agrees(it.ruling(), ruling))) {
                    counts = counts.plus(0, 1, 0);
                } else {
                    record(decision(history, reviewer, act.at(), ruling));
                }
            });
            return finish();
        }

        private Decision decision(ClaimHistory history, String reviewer, Instant decidedAt, Ruling ruling) {
            var claim = history.current();
            return new Decision(ids.next(), act.id(), claim.book(), claim.id(), claim.form(), claim.identity(),
                    reviewer, decidedAt, act.enteredBy(), ruling);
        }

        private void record(Decision decision) {
            decided.add(decision);
            counts = counts.plus(1, 0, 0);
            if (decided.size() >= CHUNK) {
                write();
            }
        }

        private void refuse(Problem problem) {
            problems.tell(problem);
            counts = counts.plus(0, 0, 1);
        }

        private void write() {
            transactions.inChunk(() -> store.append(decided));
            decided.clear();
        }

        /// Shows everything at once, unless claims or decisions of these years changed while the rows were judged.
        private ReviewCounts finish() {
            write();
            transactions.inOne(() -> {
                var books = new TreeSet<>(Comparator.comparing(OfficeYear::year));
                books.addAll(stands.keySet());
                books.forEach(store::lock);
                books.forEach(it -> {
                    if (!store.standOf(it).equals(stands.get(it))) {
                        throw new OvertakenByOthers();
                    }
                });
                store.show(act);
            });
            transactions.inChunk(() -> store.clearStage(act));
            return counts;
        }
    }
}
