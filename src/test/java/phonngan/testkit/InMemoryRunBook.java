package phonngan.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import phonngan.common.CodePointOrder;
import phonngan.common.OfficeYear;
import phonngan.roster.Subject;
import phonngan.roster.SubjectKey;
import phonngan.scoring.PlacedEvidence;
import phonngan.scoring.RunBook;
import phonngan.scoring.RunLine;
import phonngan.scoring.ScoreRun;
import phonngan.scoring.ScoreState;

/// Runs in memory.
public final class InMemoryRunBook implements RunBook {
    private static final Comparator<RunLine> BY_SUBJECT = Comparator.comparing(RunLine::subject)
            .thenComparing(RunLine::indicator, CodePointOrder.BY_CODE_POINT);
    private static final Comparator<PlacedEvidence> BY_PLACE = Comparator.comparingInt(PlacedEvidence::subject)
            .thenComparingInt(PlacedEvidence::indicator).thenComparingLong(it -> it.evidence().claimId());

    private final List<ScoreRun> shown = new ArrayList<>();
    private final Map<Long, Kept> kept = new HashMap<>();
    private final List<Closing> closings = new ArrayList<>();
    private final List<Integer> chunks = new ArrayList<>();
    private @Nullable OfficeYear guarded;

    private record Kept(List<PlacedSubject> subjects, List<PlacedEvidence> evidence, List<RunLine> lines) {
    }

    private record Closing(OfficeYear book, ClosedStep step) {
    }

    /// How many subjects, pieces of evidence or figures were handed over at a time, the first time first.
    public List<Integer> chunks() {
        return List.copyOf(chunks);
    }

    @Override
    public void begin(ScoreRun run) {
        kept.put(run.id(), new Kept(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
    }

    @Override
    public void keepSubjects(ScoreRun run, int firstPlace, List<Subject> subjects) {
        count(subjects);
        for (int i = 0; i < subjects.size(); i++) {
            of(run).subjects().add(new PlacedSubject(firstPlace + i, subjects.get(i)));
        }
    }

    @Override
    public void keepEvidence(ScoreRun run, List<PlacedEvidence> evidence) {
        count(evidence);
        of(run).evidence().addAll(evidence);
    }

    @Override
    public void keepLines(ScoreRun run, List<RunLine> lines) {
        count(lines);
        of(run).lines().addAll(lines);
    }

    @Override
    public List<PlacedEvidence> listEvidence(ScoreRun run, int afterSubject, int about) {
        var page = evidence(run, it -> it.subject() > afterSubject);
        if (page.size() <= about) {
            return page;
        }
        var torn = page.get(about).subject();
        var whole = page.stream().limit(about).filter(it -> it.subject() != torn).toList();
        return whole.isEmpty() ? evidence(run, it -> it.subject() == torn) : whole;
    }

    @Override
    public List<PlacedEvidence> listEvidenceOf(ScoreRun run, int subject) {
        return evidence(run, it -> it.subject() == subject);
    }

    @Override
    public List<PlacedEvidence> listEvidenceOf(ScoreRun run, Collection<Integer> places) {
        return evidence(run, it -> places.contains(it.subject()));
    }

    @Override
    public ScoreRun show(ScoreRun run, long lines, long awaiting) {
        if (!run.book().equals(guarded)) {
            throw new IllegalStateException("nobody holds the guard row of " + run.book());
        }
        guarded = null;
        var number = listRuns(run.book(), Integer.MAX_VALUE, 1).stream().mapToInt(ScoreRun::number).findFirst()
                .orElse(0) + 1;
        var settled = new ScoreRun(run.id(), run.book(), number, run.round(), run.digest(), run.enteredBy(), run.at(),
                lines, awaiting);
        shown.add(settled);
        return settled;
    }

    @Override
    public void lock(OfficeYear book) {
        guarded = book;
    }

    @Override
    public Optional<ScoreRun> findRun(OfficeYear book, int number) {
        return runs(book).filter(it -> it.number() == number).findFirst();
    }

    @Override
    public List<ScoreRun> listRuns(OfficeYear book, int before, int atMost) {
        return runs(book).filter(it -> it.number() < before).limit(atMost).toList();
    }

    @Override
    public Optional<ScoreRun> findLatestBefore(ScoreRun run) {
        return runs(run.book()).filter(it -> it.round().equals(run.round()) && it.number() < run.number())
                .findFirst();
    }

    @Override
    public Optional<ScoreRun> findLatest(OfficeYear book, String round) {
        return runs(book).filter(it -> it.round().equals(round)).findFirst();
    }

    @Override
    public void forEachLine(ScoreRun run, Consumer<RunLine> reader) {
        byNumber(run).forEach(reader);
    }

    @Override
    public List<RunLine> listLinesAfter(ScoreRun run, String subjectKey, String indicator, int atMost) {
        return of(run).lines().stream().filter(it -> {
            var order = it.subject().value().compareTo(subjectKey);
            return order > 0
                    || order == 0 && CodePointOrder.BY_CODE_POINT.compare(it.indicator(), indicator) > 0;
        }).sorted(BY_SUBJECT).limit(atMost).toList();
    }

    @Override
    public List<RunLine> listLinesOf(ScoreRun run, SubjectKey subject) {
        return listLinesOf(run, Set.of(subject));
    }

    @Override
    public List<RunLine> listLinesOf(ScoreRun run, Collection<SubjectKey> subjects) {
        return of(run).lines().stream().filter(it -> subjects.contains(it.subject())).sorted(BY_SUBJECT).toList();
    }

    @Override
    public List<RunLine> listAwaiting(ScoreRun run, long after, int atMost) {
        return byNumber(run).filter(it -> it.number() > after && it.state() == ScoreState.AWAITING).limit(atMost)
                .toList();
    }

    @Override
    public List<RunLine> listChanged(ScoreRun earlier, ScoreRun later, long after, int atMost) {
        return changed(earlier, later).filter(it -> it.number() > after).limit(atMost).toList();
    }

    @Override
    public long countChanged(ScoreRun earlier, ScoreRun later) {
        return changed(earlier, later).count();
    }

    @Override
    public long countSubjectsChanged(ScoreRun earlier, ScoreRun later) {
        return changed(earlier, later).map(RunLine::subject).distinct().count();
    }

    @Override
    public long countGone(ScoreRun earlier, ScoreRun later) {
        return byNumber(earlier).filter(it -> find(later, it).isEmpty()).count();
    }

    @Override
    public List<PlacedSubject> listSubjects(ScoreRun run, Collection<String> subjectIds) {
        return of(run).subjects().stream().filter(it -> subjectIds.contains(it.subject().id())).toList();
    }

    @Override
    public Optional<PlacedSubject> findSubject(ScoreRun run, String subjectId) {
        return listSubjects(run, Set.of(subjectId)).stream().findFirst();
    }

    @Override
    public void forEachSubject(ScoreRun run, Consumer<Subject> reader) {
        of(run).subjects().stream().sorted(Comparator.comparingInt(PlacedSubject::place))
                .map(PlacedSubject::subject).forEach(reader);
    }

    @Override
    public Map<SubjectKey, Map<String, Set<Integer>>> listClosures(OfficeYear book, Instant until) {
        Map<SubjectKey, Map<String, Set<Integer>>> closed = new HashMap<>();
        listClosedSteps(book).stream().filter(it -> !it.at().isAfter(until)).map(ClosedStep::closure)
                .forEach(it -> closed.computeIfAbsent(it.subject(), _ -> new HashMap<>())
                        .computeIfAbsent(it.indicator(), _ -> new HashSet<>()).add(it.step()));
        return closed;
    }

    @Override
    public Optional<Instant> findLastClosing(OfficeYear book) {
        return listClosedSteps(book).stream().map(ClosedStep::at).reduce((_, last) -> last);
    }

    @Override
    public List<ClosedStep> listClosedSteps(OfficeYear book) {
        return closings.stream().filter(it -> it.book().equals(book)).map(Closing::step)
                .sorted(Comparator.comparing(ClosedStep::at)).toList();
    }

    @Override
    public Set<String> listClosers(OfficeYear book) {
        return listClosedSteps(book).stream().map(ClosedStep::reviewer).collect(Collectors.toSet());
    }

    @Override
    public void close(OfficeYear book, List<Closure> closures, String reviewer, String reason, String enteredBy,
            Instant at) {
        closures.forEach(it -> closings.add(new Closing(book, new ClosedStep(it, reviewer, reason, at))));
    }

    private void count(List<?> rows) {
        chunks.add(rows.size());
    }

    private Kept of(ScoreRun run) {
        return Objects.requireNonNull(kept.get(run.id()), () -> "no run " + run.id());
    }

    private Stream<ScoreRun> runs(OfficeYear book) {
        return shown.reversed().stream().filter(it -> it.book().equals(book));
    }

    private Stream<RunLine> byNumber(ScoreRun run) {
        return of(run).lines().stream().sorted(Comparator.comparingLong(RunLine::number));
    }

    private List<PlacedEvidence> evidence(ScoreRun run, Predicate<PlacedEvidence> wanted) {
        return of(run).evidence().stream().filter(wanted).sorted(BY_PLACE).toList();
    }

    private Stream<RunLine> changed(ScoreRun earlier, ScoreRun later) {
        return byNumber(later).filter(is -> find(earlier, is).filter(was -> saysTheSame(was, is)).isEmpty());
    }

    private Optional<RunLine> find(ScoreRun run, RunLine like) {
        return of(run).lines().stream().filter(it -> it.subject().equals(like.subject())
                && it.indicator().equals(like.indicator())).findFirst();
    }

    private static boolean saysTheSame(RunLine was, RunLine is) {
        return was.state() == is.state() && Objects.equals(was.base(), is.base())
                && Objects.equals(was.bonus(), is.bonus());
    }
}
