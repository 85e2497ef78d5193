package phonngan.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import phonngan.common.Ids;
import phonngan.common.OfficeYear;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.Progress;
import phonngan.common.Transactions;
import phonngan.intake.ProblemSink;

/// One entering of decisions, from the first row to the moment when all of them are seen. Used once.
final class EnterDecisions {
    private static final int CHUNK = 1000;

    private final ReviewBook store;
    private final Transactions transactions;
    private final Ids ids;
    private final Function<OfficeYear, YearRules> years;
    private final Progress progress;
    private final ReviewAct act;
    private final ProblemSink problems;
    private final Map<OfficeYear, String> stands = new TreeMap<>(Comparator.comparing(OfficeYear::year));
    private final Map<String, List<OfficeYear>> booksOfForm = new HashMap<>();
    /// A year's rule book and roster are read once an entering, not once a claim.
    private final Map<OfficeYear, JudgeRow> judges = new HashMap<>();
    private final List<Decision> decided = new ArrayList<>();
    private ReviewCounts counts = ReviewCounts.NONE;

    EnterDecisions(ReviewBook store, Transactions transactions, Ids ids, Function<OfficeYear, YearRules> years,
            Progress progress, ReviewAct act, ProblemSink problems) {
        this.store = store;
        this.transactions = transactions;
        this.ids = ids;
        this.years = years;
        this.progress = progress;
        this.act = act;
        this.problems = problems;
    }

    /// Enters a file; empty when claims or decisions changed meanwhile and nothing was entered.
    Optional<ReviewCounts> load(DecisionSource source) {
        transactions.inChunk(() -> store.begin(act));
        stage(source);
        var after = "";
        for (var rows = staged(after); !rows.isEmpty(); rows = staged(after)) {
            after = rows.getLast().sortKey();
            inOrder(rows, DecisionRow::form).forEach(this::judgeForm);
            progress.advance("review", rows.size());
        }
        return finish(() -> {
        });
    }

    /// Rules the same on every current claim that a question picks out; empty when things changed meanwhile.
    Optional<ReviewCounts> ruleOnAll(OfficeYear book, List<String> forms, String reviewer, Ruling ruling,
            Function<YearRules, Interests> interests, Predicate<VersionStanding> picked,
            Supplier<Runnable> together) {
        stands.put(book, transactions.reading(() -> store.standOf(book)));
        transactions.inChunk(() -> store.begin(act));
        var year = years.apply(book);
        var concerning = interests.apply(year);
        var alongside = together.get();
        var names = new SecondNames(year);
        forms.forEach(form -> store.forEachHistory(book, form, history -> {
            var standing = VersionStanding.of(history, history.current(), year.rules()::readingsOf);
            if (picked.test(standing)) {
                ruleOn(history, standing, reviewer, ruling, concerning, names);
            }
            progress.advance("review", 1);
        }));
        return finish(alongside);
    }

    private void ruleOn(ClaimHistory history, VersionStanding standing, String reviewer, Ruling ruling,
            Interests interests, SecondNames names) {
        var claim = history.current();
        var secondName = names.find(history, reviewer, ruling);
        if (interests.concerns(claim, standing.subject())) {
            refuse(Problem.refused(ProblemCode.OWN_CASE, Place.file(""), reviewer, claim.responseKey()));
        } else if (secondName.isPresent()) {
            refuse(Problem.refused(ProblemCode.READ_UNDER_ANOTHER_NAME, Place.file(""), reviewer,
                    claim.responseKey(), secondName.get()));
        } else if (history.decisionsOn(claim).stream()
                .anyMatch(it -> it.reviewer().equals(reviewer) && Decision.agrees(it.ruling(), ruling))) {
            counts = counts.plus(0, 1, 0);
        } else {
            record(decision(history, reviewer, act.at(), ruling));
        }
    }

    private void stage(DecisionSource source) {
        var rows = new ArrayList<DecisionRow>();
        source.forEachRow(row -> {
            rows.add(withoutErased(row));
            if (rows.size() >= CHUNK) {
                transactions.inChunk(() -> store.stage(act, rows));
                rows.clear();
            }
        }, this::refuse);
        transactions.inChunk(() -> store.stage(act, rows));
    }

    /// An old file of decisions names people as they were called before they were erased.
    private DecisionRow withoutErased(DecisionRow row) {
        var books = books(row.form());
        return books.isEmpty()
                ? row
                : row.withoutErased(judges.computeIfAbsent(books.getLast(), this::judge).roster());
    }

    private List<DecisionRow> staged(String after) {
        return transactions.reading(() -> store.listStaged(act, after, CHUNK));
    }

    private void judgeForm(String form, List<DecisionRow> rows) {
        var byKey = inOrder(rows, DecisionRow::responseKey);
        var histories = new HashMap<String, ClaimHistory>();
        for (var book : books(form).reversed()) {
            transactions.reading(() -> store.listHistories(book, form, byKey.keySet()))
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

    /// What one row decides may bear on another, so claims are judged in the order of their keys.
    private static Map<String, List<DecisionRow>> inOrder(List<DecisionRow> rows, Function<DecisionRow, String> by) {
        return rows.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }

    private List<OfficeYear> books(String form) {
        return booksOfForm.computeIfAbsent(form, _ -> {
            List<OfficeYear> books = transactions.reading(() -> store.listYears(act.office(), form)).stream()
                    .map(it -> new OfficeYear(act.office(), it)).toList();
            books.forEach(it -> stands.computeIfAbsent(it, _ -> transactions.reading(() -> store.standOf(it))));
            return books;
        });
    }

    private void judgeClaim(List<DecisionRow> rows, ClaimHistory before) {
        var book = before.current().book();
        var judge = judges.computeIfAbsent(book, this::judge);
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
        judge.note(before, history);
    }

    private JudgeRow judge(OfficeYear book) {
        return new JudgeRow(years.apply(book),
                (form, key) -> transactions.reading(() -> store.findBeside(book, form, key)), act.at());
    }

    private Decision decision(ClaimHistory history, String reviewer, Instant decidedAt, Ruling ruling) {
        var claim = history.current();
        return new Decision(ids.next(), act.id(), claim.book(), claim.id(), claim.form(), claim.identity(), reviewer,
                decidedAt, act.enteredBy(), ruling);
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
    private Optional<ReviewCounts> finish(Runnable together) {
        write();
        var shown = transactions.inOne(() -> {
            stands.keySet().forEach(store::lock);
            if (stands.entrySet().stream().anyMatch(it -> !store.standOf(it.getKey()).equals(it.getValue()))) {
                return false;
            }
            together.run();
            store.show(act);
            return true;
        });
        transactions.inChunk(() -> store.clearStage(act));
        return shown ? Optional.of(counts) : Optional.empty();
    }
}
