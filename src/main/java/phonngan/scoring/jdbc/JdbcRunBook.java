package phonngan.scoring.jdbc;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import phonngan.common.Ids;
import phonngan.common.OfficeYear;
import phonngan.common.Transactions;
import phonngan.common.jdbc.Guard;
import phonngan.common.jdbc.WholeGroups;
import phonngan.roster.Subject;
import phonngan.roster.SubjectKey;
import phonngan.scoring.PlacedEvidence;
import phonngan.scoring.RunBook;
import phonngan.scoring.RunLine;
import phonngan.scoring.ScoreRun;
import phonngan.scoring.ScoreState;

/// Runs over JDBC.
@Singleton
final class JdbcRunBook implements RunBook {
    private static final int PAGE = 2000;

    private final RunRows.Runs runs;
    private final RunRows.Subjects subjects;
    private final RunRows.SeenEvidence evidence;
    private final RunRows.Lines lines;
    private final RunRows.Closures closures;
    private final Guard guard;
    private final Transactions transactions;
    private final Ids ids;

    JdbcRunBook(RunRows.Runs runs, RunRows.Subjects subjects, RunRows.SeenEvidence evidence, RunRows.Lines lines,
            RunRows.Closures closures, Guard guard, Transactions transactions, Ids ids) {
        this.runs = runs;
        this.subjects = subjects;
        this.evidence = evidence;
        this.lines = lines;
        this.closures = closures;
        this.guard = guard;
        this.transactions = transactions;
        this.ids = ids;
    }

    @Override
    public void begin(ScoreRun run) {
        runs.save(RunRow.begun(run));
    }

    @Override
    public void keepSubjects(ScoreRun run, int firstPlace, List<Subject> measured) {
        subjects.saveAll(IntStream.range(0, measured.size())
                .mapToObj(it -> RunSubjectRow.of(run.id(), firstPlace + it, measured.get(it))).toList());
    }

    @Override
    public void keepEvidence(ScoreRun run, List<PlacedEvidence> seen) {
        if (!seen.isEmpty()) {
            evidence.saveAll(seen.stream().map(it -> RunEvidenceRow.of(run.id(), it)).toList());
        }
    }

    @Override
    public void keepLines(ScoreRun run, List<RunLine> figures) {
        if (!figures.isEmpty()) {
            lines.saveAll(figures.stream().map(it -> RunLineRow.of(run.id(), it)).toList());
        }
    }

    @Override
    public List<PlacedEvidence> listEvidence(ScoreRun run, int afterSubject, int about) {
        return WholeGroups.page(about, limit -> evidence.listAfter(run.id(), afterSubject, limit),
                it -> Integer.toString(it.subject())).stream().map(RunEvidenceRow::toEvidence).toList();
    }

    @Override
    public List<PlacedEvidence> listEvidenceOf(ScoreRun run, int subject) {
        return evidence.listOf(run.id(), subject).stream().map(RunEvidenceRow::toEvidence).toList();
    }

    @Override
    public ScoreRun show(ScoreRun run, long lineCount, long awaiting) {
        int number = runs.lastNumber(run.book().office(), run.book().year().be()) + 1;
        runs.show(run.id(), number, lineCount, awaiting);
        return new ScoreRun(run.id(), run.book(), number, run.round(), run.digest(), run.enteredBy(), run.at(),
                lineCount, awaiting);
    }

    @Override
    public void lock(OfficeYear book) {
        guard.lock(book);
    }

    @Override
    public Optional<ScoreRun> findRun(OfficeYear book, int number) {
        return runs.find(book.office(), book.year().be(), number).map(RunRow::toRun);
    }

    @Override
    public List<ScoreRun> listRuns(OfficeYear book, int before, int atMost) {
        return runs.listBefore(book.office(), book.year().be(), before, atMost).stream().map(RunRow::toRun).toList();
    }

    @Override
    public Optional<ScoreRun> findLatestBefore(ScoreRun run) {
        return runs.findLatestBefore(run.book().office(), run.book().year().be(), run.round(), run.number())
                .map(RunRow::toRun);
    }

    @Override
    public Optional<ScoreRun> findLatest(OfficeYear book, String round) {
        return runs.findLatest(book.office(), book.year().be(), round).map(RunRow::toRun);
    }

    @Override
    public void forEachLine(ScoreRun run, Consumer<RunLine> reader) {
        long after = -1;
        while (true) {
            long from = after;
            var page = transactions.reading(() -> lines.listAfter(run.id(), from, PAGE));
            if (page.isEmpty()) {
                return;
            }
            page.forEach(it -> reader.accept(it.toLine()));
            after = page.getLast().lineNo();
        }
    }

    @Override
    public List<RunLine> listLinesAfter(ScoreRun run, String subjectKey, String indicator, int atMost) {
        return lines.listBySubject(run.id(), subjectKey, indicator, atMost).stream().map(RunLineRow::toLine).toList();
    }

    @Override
    public List<RunLine> listLinesOf(ScoreRun run, SubjectKey subject) {
        return lines.listOf(run.id(), subject.value()).stream().map(RunLineRow::toLine).toList();
    }

    @Override
    public List<RunLine> listLinesOf(ScoreRun run, Collection<SubjectKey> measured) {
        return measured.isEmpty()
                ? List.of()
                : lines.listOfAll(run.id(), measured.stream().map(SubjectKey::value).toList()).stream()
                        .map(RunLineRow::toLine).toList();
    }

    @Override
    public List<RunLine> listAwaiting(ScoreRun run, long after, int atMost) {
        return lines.listInState(run.id(), ScoreState.AWAITING.name(), after, atMost).stream().map(RunLineRow::toLine)
                .toList();
    }

    @Override
    public List<RunLine> listChanged(ScoreRun earlier, ScoreRun later, long after, int atMost) {
        return lines.listChanged(earlier.id(), later.id(), after, atMost).stream().map(RunLineRow::toLine).toList();
    }

    @Override
    public long countChanged(ScoreRun earlier, ScoreRun later) {
        return lines.countChanged(earlier.id(), later.id());
    }

    @Override
    public long countSubjectsChanged(ScoreRun earlier, ScoreRun later) {
        return lines.countSubjectsChanged(earlier.id(), later.id());
    }

    @Override
    public long countGone(ScoreRun earlier, ScoreRun later) {
        return lines.countNew(later.id(), earlier.id());
    }

    @Override
    public List<PlacedSubject> listSubjects(ScoreRun run, Collection<String> subjectIds) {
        return subjectIds.isEmpty()
                ? List.of()
                : subjects.listByIds(run.id(), subjectIds).stream().map(RunSubjectRow::toSubject).toList();
    }

    @Override
    public List<PlacedEvidence> listEvidenceOf(ScoreRun run, Collection<Integer> places) {
        return places.isEmpty()
                ? List.of()
                : evidence.listOfAll(run.id(), places).stream().map(RunEvidenceRow::toEvidence).toList();
    }

    @Override
    public Optional<PlacedSubject> findSubject(ScoreRun run, String subjectId) {
        return subjects.find(run.id(), subjectId).map(RunSubjectRow::toSubject);
    }

    @Override
    public void forEachSubject(ScoreRun run, Consumer<Subject> reader) {
        int after = -1;
        while (true) {
            int from = after;
            var page = transactions.reading(() -> subjects.listAfter(run.id(), from, PAGE));
            if (page.isEmpty()) {
                return;
            }
            page.forEach(it -> reader.accept(it.toSubject().subject()));
            after = page.getLast().place();
        }
    }

    @Override
    public Map<SubjectKey, Map<String, Set<Integer>>> listClosures(OfficeYear book, Instant until) {
        Map<SubjectKey, Map<String, Set<Integer>>> closed = new HashMap<>();
        closures.list(book.office(), book.year().be(), until.toEpochMilli())
                .forEach(it -> closed.computeIfAbsent(new SubjectKey(it.subjectKey()), _ -> new HashMap<>())
                        .computeIfAbsent(it.indicator(), _ -> new HashSet<>()).add(it.step()));
        return closed;
    }

    @Override
    public Optional<Instant> findLastClosing(OfficeYear book) {
        return closures.findLast(book.office(), book.year().be()).map(Instant::ofEpochMilli);
    }

    @Override
    public List<ClosedStep> listClosedSteps(OfficeYear book) {
        return closures.listInTime(book.office(), book.year().be()).stream().map(ClosureRow::toStep).toList();
    }

    @Override
    public Set<String> listClosers(OfficeYear book) {
        return Set.copyOf(closures.listClosers(book.office(), book.year().be()));
    }

    @Override
    public void close(OfficeYear book, List<Closure> closed, String reviewer, String reason, String enteredBy,
            Instant at) {
        closures.saveAll(closed.stream()
                .map(it -> new ClosureRow(ids.next(), book.office(), book.year().be(), it.subject().value(),
                        it.indicator(), it.step(), reviewer, reason, enteredBy, at.toEpochMilli()))
                .toList());
    }
}
