package phonngan.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import phonngan.common.Points;
import phonngan.review.Ruling;
import phonngan.roster.Subject;
import phonngan.scoring.Replayed.Difference;
import phonngan.testkit.ScoringDesk;

class ReplayRunTest {
    private final ScoringDesk desk = new ScoringDesk();

    @Test
    void aRunComesOutAgainForEverybodyByIdWhateverHappenedSince() {
        var award = desk.send("T1 honour-student level=national");
        desk.accept(award);
        desk.accepted("T3 quality-activity step=1");
        close("T2");
        var run = desk.compute("r2");
        desk.decide(award, new Ruling.Reject("ไม่ใช่ของจริง"));
        close("T1");

        var replayed = replay(run);

        assertThat(replayed).extracting(it -> it.subject().id()).containsExactly("D-01", "D-02", "T1", "T2", "T3");
        assertThat(replayed).allSatisfy(it -> assertThat(it.differences()).isEmpty());
        assertThat(replayed.get(2).kept()).extracting(RunLine::indicator).containsExactly("honour-student",
                "quality-activity");
        assertThat(replayed.get(2).anew()).containsOnlyKeys("honour-student", "quality-activity");
        assertThat(replayed.get(2).evidence()).extracting(it -> it.evidence().claimId()).containsExactly(award.id());
        assertThat(replayed.get(3).evidence()).isEmpty();
    }

    @Test
    void aRunOfManyPagesComesOutAgain() {
        var crowd = IntStream.rangeClosed(1001, 1700).mapToObj(it -> "U" + it).toList();
        desk.load(crowd.stream().map(it -> ScoringDesk.person(it, "ครู " + it, "teacher", "D-02")).toList(),
                List.of());
        crowd.forEach(it -> desk.accepted(it + " quality-activity step=1", it + " quality-activity step=2",
                it + " quality-activity step=3"));

        var replayed = replay(desk.compute("r2"));

        assertThat(replayed).hasSize(705).allSatisfy(it -> assertThat(it.differences()).isEmpty());
        assertThat(replayed.subList(5, 705)).allSatisfy(it -> assertThat(it.evidence()).hasSize(3));
    }

    @Test
    void everyFigureThatComesOutOtherwiseIsTold() {
        desk.accepted("T1 honour-student level=national holder=ก", "T1 honour-student level=province holder=ข",
                "T2 honour-student level=national holder=ก", "T2 honour-student level=province holder=ข",
                "T3 honour-student level=national holder=ก", "T3 honour-student level=province holder=ข");

        var replayed = replay(tampered(it -> switch (it.subjectId() + " " + it.indicator()) {
            case "D-01 sar" -> Stream.of(line(it, ScoreState.SCORED, it.base(), it.bonus(), it.counted()));
            case "D-02 sar" -> Stream.of(line(it, it.state(), null, null, it.counted()));
            case "T1 honour-student" -> Stream.of(line(it, it.state(), Points.of(4), it.bonus(), it.counted()));
            case "T2 honour-student" -> Stream.of(line(it, it.state(), it.base(), Points.of(3), it.counted()));
            case "T3 honour-student" -> Stream.of(line(it, it.state(), it.base(), it.bonus(), List.of(17L)));
            default -> Stream.of(it);
        }));

        assertThat(differences(replayed)).isEqualTo("""
                                                    D-01 sar: awaiting 0+0 , not scored 0+0\s
                                                    D-02 sar: awaiting 0+0 , not awaiting +\s
                                                    T1 honour-student: scored 5+2 1;5, not scored 4+2 1;5
                                                    T2 honour-student: scored 5+2 9;13, not scored 5+3 9;13
                                                    T3 honour-student: scored 5+2 17;21, not scored 5+2 17
                                                    """);
    }

    @Test
    void aFigureThatIsMissingAndOneTooManyAreTold() {
        var replayed = replay(tampered(it -> switch (it.subjectId() + " " + it.indicator()) {
            case "T1 honour-student" -> Stream.of();
            case "T2 honour-student" -> Stream.of(it, new RunLine(it.number(), it.subject(), it.subjectId(), "self-dev",
                    ScoreState.SCORED, Points.of(1), Points.ZERO, List.of()));
            default -> Stream.of(it);
        }));

        assertThat(differences(replayed)).isEqualTo("""
                                                    T1 honour-student: scored 0+0 , not\s
                                                    T2 self-dev: , not scored 1+0\s
                                                    """);
    }

    @Test
    void aFigureOfNobodyContradictsWhoeversTurnItIs() {
        var replayed = replay(tampered(it -> it.subjectId().equals("T1") && it.indicator().equals("quality-activity")
                ? Stream.of(it, new RunLine(it.number(), ScoringDesk.key("T9"), "T9", "self-dev", ScoreState.SCORED,
                        Points.of(1), Points.ZERO, List.of()))
                : Stream.of(it)));

        assertThat(differences(replayed)).isEqualTo("T1 self-dev: , not scored 1+0 \n");
    }

    @Test
    void aRunOfARoundThatTheRuleBookDoesNotHaveIsNotReplayed() {
        var run = desk.compute("r2");
        var elsewhere = new ScoreRun(run.id(), run.book(), 4, "r9", run.digest(), run.enteredBy(), run.at(), 0, 0);

        assertThatThrownBy(() -> replay(elsewhere)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("r9");
    }

    @Test
    void keptEvidenceIsFoundByIndicatorAndClaim() {
        var award = desk.send("T1 honour-student level=national");
        var activity = desk.send("T1 quality-activity step=1");
        var replayed = replay(desk.compute("r2")).get(2);

        assertThat(replayed.findEvidence(1, award.id())).map(Evidence::level).contains("national");
        assertThat(replayed.findEvidence(0, activity.id())).map(Evidence::step).contains(1);
        assertThat(replayed.findEvidence(0, award.id())).isEmpty();
        assertThat(replayed.findEvidence(1, activity.id())).isEmpty();
    }

    private void close(String id) {
        desk.runs().close(ScoringDesk.BOOK, List.of(new RunBook.Closure(ScoringDesk.key(id), "quality-activity", 5)),
                "J1", "ไม่มี", "web:J1", desk.later());
    }

    private List<Replayed> replay(ScoreRun run) {
        var replayed = new ArrayList<Replayed>();
        new ReplayRun(desk.runs(), desk.transactions()).replay(run, desk.rules(), replayed::add);
        return replayed;
    }

    /// A run of the second round that kept other figures than came out.
    private ScoreRun tampered(Function<RunLine, Stream<RunLine>> change) {
        var honest = desk.compute("r2");
        var run = new ScoreRun(desk.ids().next(), honest.book(), 0, "r2", honest.digest(), honest.enteredBy(),
                honest.at(), 0, 0);
        var subjects = new ArrayList<Subject>();
        desk.runs().forEachSubject(honest, subjects::add);
        var lines = new ArrayList<RunLine>();
        desk.runs().forEachLine(honest, it -> change.apply(it).forEach(lines::add));
        desk.runs().begin(run);
        desk.runs().keepSubjects(run, 0, subjects);
        desk.runs().keepEvidence(run, desk.runs().listEvidence(honest, -1, 99));
        desk.runs().keepLines(run, lines);
        desk.runs().lock(run.book());
        return desk.runs().show(run, lines.size(), 0);
    }

    private static RunLine line(RunLine it, ScoreState state, @Nullable Points base, @Nullable Points bonus,
            List<Long> counted) {
        return new RunLine(it.number(), it.subject(), it.subjectId(), it.indicator(), state, base, bonus, counted);
    }

    private static String differences(List<Replayed> replayed) {
        return replayed.stream().flatMap(it -> it.differences().stream().map(one -> text(it.subject(), one)))
                .collect(Collectors.joining());
    }

    private static String text(Subject subject, Difference it) {
        return "%s %s: %s, not %s\n".formatted(subject.id(), it.indicator(), it.anew(), it.kept());
    }
}
