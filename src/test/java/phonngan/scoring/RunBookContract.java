package phonngan.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.testkit.LedgerDesk.subject;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import phonngan.catalogue.CatalogueDigest;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.common.Points;
import phonngan.common.SubjectKind;
import phonngan.common.Transactions;
import phonngan.intake.ClaimState;
import phonngan.roster.Subject;
import phonngan.scoring.RunBook.ClosedStep;
import phonngan.scoring.RunBook.Closure;
import phonngan.scoring.RunBook.PlacedSubject;

/// What every store of runs promises.
public abstract class RunBookContract {
    private static final AtomicLong IDS = new AtomicLong();
    private static final Instant NOON = Instant.parse("2023-10-20T05:00:00.123Z");
    private static final Subject TEACHER = new Subject(subject("bb"), "S0001", SubjectKind.PERSON,
            "นางสาวดวงใจ งามดี", "teacher", "U1");
    private static final Subject DISTRICT = new Subject(subject("aa"), "U1", SubjectKind.UNIT, "สกร.อำเภอตัวอย่าง",
            "district", "U1");
    private static final List<Subject> BOTH = List.of(TEACHER, DISTRICT);

    private final OfficeYear book = new OfficeYear(7_000 + IDS.incrementAndGet(), new FiscalYear(2566));

    /// The store under test.
    protected abstract RunBook runs();

    /// Its transactions.
    protected abstract Transactions transactions();

    @Test
    void aRunIsSeenOnceItIsShownUnderTheNextNumber() {
        var begun = begun("12m");
        transactions().inChunk(() -> runs().begin(begun));
        assertThat(runs().listRuns(book, Integer.MAX_VALUE, 9)).isEmpty();
        assertThat(runs().findLatest(book, "12m")).isEmpty();

        var first = show(begun, 3, 1);
        var second = show(keep("6m"), 0, 0);
        var third = show(keep("12m"), 0, 0);

        assertThat(first).isEqualTo(new ScoreRun(begun.id(), book, 1, "12m", begun.digest(), "web:S9", NOON, 3, 1));
        assertThat(runs().listRuns(book, Integer.MAX_VALUE, 9)).containsExactly(third, second, first);
        assertThat(runs().listRuns(book, 3, 1)).containsExactly(second);
        assertThat(runs().findRun(book, 2)).contains(second);
        assertThat(runs().findRun(book, 4)).isEmpty();
        assertThat(runs().findLatest(book, "12m")).contains(third);
        assertThat(runs().findLatestBefore(third)).contains(first);
        assertThat(runs().findLatestBefore(first)).isEmpty();
        assertThat(runs().findLatest(new OfficeYear(book.office(), new FiscalYear(2567)), "12m")).isEmpty();
    }

    @Test
    void whoWasMeasuredStandsAtAPlaceWithWhatHeldThen() {
        var run = keep("12m");
        transactions().inChunk(() -> runs().keepSubjects(run, 0, List.of(TEACHER)));
        transactions().inChunk(() -> runs().keepSubjects(run, 1, List.of(DISTRICT)));

        var everybody = new ArrayList<Subject>();
        runs().forEachSubject(run, everybody::add);
        assertThat(everybody).containsExactly(TEACHER, DISTRICT);
        assertThat(runs().findSubject(run, "U1")).contains(new PlacedSubject(1, DISTRICT));
        assertThat(runs().findSubject(run, "U2")).isEmpty();
        assertThat(runs().listSubjects(run, Set.of("S0001", "U2"))).containsExactly(new PlacedSubject(0, TEACHER));
        assertThat(runs().listSubjects(run, Set.of())).isEmpty();
    }

    @Test
    void evidenceComesBackByPlaceIndicatorAndClaim() {
        var run = keep("12m");
        var first = seen(0, 1, 12);
        var second = seen(0, 2, 11);
        var third = seen(1, 0, 10);
        var fourth = seen(2, 0, 13);
        keepEvidence(run, fourth, second);
        keepEvidence(run, third, first);

        assertThat(runs().listEvidence(run, -1, 9)).containsExactly(first, second, third, fourth);
        assertThat(runs().listEvidence(run, 0, 9)).containsExactly(third, fourth);
        assertThat(runs().listEvidence(run, 2, 9)).isEmpty();
        assertThat(runs().listEvidenceOf(run, 0)).containsExactly(first, second);
        assertThat(runs().listEvidenceOf(run, List.of(1, 0, 7))).containsExactly(first, second, third);
        assertThat(runs().listEvidenceOf(run, List.of())).isEmpty();
    }

    @Test
    void noSubjectIsTornApartByAPage() {
        var run = keep("12m");
        var first = seen(0, 0, 10);
        var second = seen(1, 0, 11);
        var third = seen(1, 0, 12);
        keepEvidence(run, first, second, third);

        assertThat(runs().listEvidence(run, -1, 2)).containsExactly(first);
        assertThat(runs().listEvidence(run, 0, 1)).containsExactly(second, third);
    }

    @Test
    void figuresComeBackByNumberAndBySubject() {
        var run = keep("12m");
        var award = line(0, TEACHER, "award", "scored", "5", "2", 11, 12);
        var report = line(1, TEACHER, "report", "awaiting", "3", "0");
        var rooms = line(2, DISTRICT, "rooms", "not-assessed", null, null);
        keepLines(run, rooms, report, award);

        var all = new ArrayList<RunLine>();
        runs().forEachLine(run, all::add);
        assertThat(all).containsExactly(award, report, rooms);
        assertThat(runs().listLinesOf(run, TEACHER.key())).containsExactly(award, report);
        assertThat(runs().listLinesOf(run, List.of(TEACHER.key(), DISTRICT.key())))
                .containsExactly(rooms, award, report);
        assertThat(runs().listLinesOf(run, List.of())).isEmpty();
        assertThat(runs().listLinesAfter(run, "", "", 2)).containsExactly(rooms, award);
        assertThat(runs().listLinesAfter(run, TEACHER.key().value(), "award", 9)).containsExactly(report);
        assertThat(runs().listAwaiting(run, -1, 9)).containsExactly(report);
        assertThat(runs().listAwaiting(run, 1, 9)).isEmpty();
    }

    @Test
    void twoRunsAreComparedFigureByFigure() {
        var earlier = keep("12m");
        keepLines(earlier, line(0, TEACHER, "award", "scored", "5", "2", 11),
                line(1, TEACHER, "gone", "scored", "1", "0"), line(2, TEACHER, "report", "scored", "0", "0"),
                line(3, TEACHER, "same", "scored", "4", "0", 12));
        var later = keep("12m");
        var award = line(0, TEACHER, "award", "scored", "5", "3", 11);
        var report = line(1, TEACHER, "report", "not-assessed", null, null);
        var fresh = line(3, DISTRICT, "new", "awaiting", "0", "0");
        keepLines(later, award, report, line(2, TEACHER, "same", "scored", "4", "0", 13), fresh);

        assertThat(runs().listChanged(earlier, later, -1, 9)).containsExactly(award, report, fresh);
        assertThat(runs().listChanged(earlier, later, 0, 1)).containsExactly(report);
        assertThat(runs().countChanged(earlier, later)).isEqualTo(3);
        assertThat(runs().countSubjectsChanged(earlier, later)).isEqualTo(2);
        assertThat(runs().countGone(earlier, later)).isOne();
    }

    @Test
    void closedStepsAreKnownWithWhoWhenAndWhy() {
        var fifth = new Closure(TEACHER.key(), "activity", 5);
        var whole = new Closure(DISTRICT.key(), "sar", 0);
        transactions().inOne(() -> runs().close(book, List.of(fifth), "S9", "ไม่มีรายงาน", "web:S9", NOON));
        transactions()
                .inOne(() -> runs().close(book, List.of(whole), "S8", "พ้นกำหนด", "web:S8", NOON.plusMillis(1)));

        assertThat(runs().listClosedSteps(book)).containsExactly(new ClosedStep(fifth, "S9", "ไม่มีรายงาน", NOON),
                new ClosedStep(whole, "S8", "พ้นกำหนด", NOON.plusMillis(1)));
        assertThat(runs().listClosers(book)).containsExactlyInAnyOrder("S8", "S9");
        assertThat(runs().findLastClosing(book)).contains(NOON.plusMillis(1));
        assertThat(runs().listClosures(book)).isEqualTo(Map.of(TEACHER.key(), Map.of("activity", Set.of(5)),
                DISTRICT.key(), Map.of("sar", Set.of(0))));
        assertThat(runs().listClosures(book, NOON)).isEqualTo(Map.of(TEACHER.key(), Map.of("activity", Set.of(5))));
        assertThat(runs().findLastClosing(new OfficeYear(book.office(), new FiscalYear(2567)))).isEmpty();
    }

    private ScoreRun begun(String round) {
        return new ScoreRun(book.office() * 1_000 + IDS.incrementAndGet(), book, 0, round,
                new CatalogueDigest("d".repeat(64)), "web:S9", NOON, 0, 0);
    }

    private ScoreRun keep(String round) {
        var run = begun(round);
        transactions().inChunk(() -> runs().begin(run));
        return run;
    }

    private ScoreRun show(ScoreRun run, long lines, long awaiting) {
        return transactions().inOne(() -> {
            runs().lock(book);
            return runs().show(run, lines, awaiting);
        });
    }

    private void keepEvidence(ScoreRun run, PlacedEvidence... evidence) {
        transactions().inChunk(() -> runs().keepEvidence(run, List.of(evidence)));
    }

    private void keepLines(ScoreRun run, RunLine... lines) {
        transactions().inChunk(() -> {
            runs().keepSubjects(run, 0, BOTH);
            runs().keepLines(run, List.of(lines));
        });
    }

    private static PlacedEvidence seen(int subject, int indicator, long claim) {
        return new PlacedEvidence(subject, indicator, new Evidence(claim, "answers A-" + claim, "answers A-" + claim,
                ClaimState.RECEIVED, null, "national", null, null, null, null, "", "", "certificate", null, "", "", "",
                ""));
    }

    private static RunLine line(long number, Subject subject, String indicator, String state,
            @Nullable String base, @Nullable String bonus,
            long... counted) {
        return new RunLine(number, subject.key(), subject.id(), indicator,
                Stream.of(ScoreState.values()).filter(it -> it.word().equals(state)).findFirst().orElseThrow(),
                base == null ? null : Points.of(base), bonus == null ? null : Points.of(bonus),
                Arrays.stream(counted).boxed().toList());
    }
}
