package phonngan.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import phonngan.review.Ruling;
import phonngan.testkit.ScoringDesk;

class RunScoringTest {
    private final ScoringDesk desk = new ScoringDesk();

    @Test
    void everybodyIsMeasuredByEveryIndicatorOfTheirRoleGroupInTheOrderOfOutputs() {
        desk.accepted("T1 quality-activity step=5", "T1 honour-student level=national", "D-01 sar level=good",
                "T1 quality-activity step=1", "T2 honour-student level=international holder=ก",
                "T2 honour-student level=province holder=ข");

        assertThat(desk.figures(desk.compute("r2"))).isEqualTo("""
                                                               D-01 sar scored 3+0 <- 9
                                                               D-02 sar awaiting 0+0
                                                               T1 honour-student scored 5+0 <- 5
                                                               T1 quality-activity scored 2+0 <- 1 13
                                                               T2 honour-student scored 5+2 <- 17 21
                                                               T2 quality-activity awaiting 0+0
                                                               T3 honour-student scored 0+0
                                                               T3 quality-activity awaiting 0+0
                                                               """);
    }

    @Test
    void aRunSaysWhatItIsAndIsFoundUnderItsNumber() {
        desk.compute("r1");
        var at = desk.later();

        var run = desk.compute("r2", at);

        assertThat(run).isEqualTo(new ScoreRun(run.id(), ScoringDesk.BOOK, 2, "r2", desk.rules().digest(), "web:J1",
                at, 8, 5));
        assertThat(desk.runs().findRun(ScoringDesk.BOOK, 2)).contains(run);
    }

    @Test
    void everyFigureHasItsOwnNumber() {
        var numbers = new ArrayList<Long>();

        desk.runs().forEachLine(desk.compute("r2"), it -> numbers.add(it.number()));

        assertThat(numbers).containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L);
    }

    @Test
    void whatARunSawStaysWithItWhateverIsDecidedLater() {
        var award = desk.send("T1 honour-student level=national");
        desk.accept(award);
        var run = desk.compute("r2");
        desk.decide(award, new Ruling.Reject("ไม่ใช่ของจริง"));

        assertThat(seen(run)).containsExactly("2 honour-student accepted");
        assertThat(seen(desk.compute("r2"))).containsExactly("2 honour-student rejected");
    }

    private List<String> seen(ScoreRun run) {
        return desk.runs().listEvidence(run, -1, 9).stream().map(it -> "%d %s %s".formatted(it.subject(),
                desk.rules().indicators().get(it.indicator()).id(), it.evidence().state().word())).toList();
    }

    @Test
    void aStepThatTheCommitteeClosedIsNoLongerAwaited() {
        close("T1", 5);

        assertThat(desk.figures(desk.compute("r2"))).contains("T1 quality-activity scored 0+0\n",
                "T2 quality-activity awaiting 0+0\n");
    }

    @Test
    void aRunIsNeverDatedBeforeTheStepsThatItSeesClosed() {
        var before = desk.later();
        var closed = close("T1", 5);
        var after = desk.later();

        assertThat(desk.compute("r2", before).at()).isEqualTo(closed);
        assertThat(desk.compute("r2", closed).at()).isEqualTo(closed);
        assertThat(desk.compute("r2", after).at()).isEqualTo(after);
    }

    private Instant close(String id, int step) {
        var at = desk.later();
        desk.runs().close(ScoringDesk.BOOK, List.of(new RunBook.Closure(ScoringDesk.key(id), "quality-activity", step)),
                "J1", "ไม่มีรายงาน", "web:J1", at);
        return at;
    }

    @Test
    void whoeverWatchesIsToldOfEachClaimAndEachSubject() {
        desk.accepted("T1 quality-activity step=5", "T1 quality-activity step=1 on=2023-01-12");

        desk.compute("r2");

        assertThat(desk.progress()).containsOnly(Map.entry("gather", 2L), Map.entry("score", 5L));
    }

    @Test
    void twelveHundredTeachersAreKeptInChunksOfAThousandRowsAndEachKeepsTheirOwn() {
        var crowd = IntStream.rangeClosed(1001, 2200).mapToObj(it -> "U" + it).toList();
        desk.load(crowd.stream().map(it -> ScoringDesk.person(it, "ครู " + it, "teacher", "D-02")).toList(), List.of());
        crowd.forEach(it -> desk.accepted(it + " quality-activity step=1", it + " quality-activity step=2"));

        var run = desk.compute("r2");

        assertThat(desk.runs().chunks()).containsExactly(1000, 205, 1000, 1000, 400, 1000, 1000, 408);
        assertThat(run.lines()).isEqualTo(2 + 2 * 1203);
        assertThat(run.awaiting()).isEqualTo(2 + 1203);
        assertThat(desk.figures(run).lines().filter(it -> it.contains("quality-activity awaiting 2+0 <- ")))
                .hasSize(1200);
        var everybody = new ArrayList<String>();
        desk.runs().forEachSubject(run, it -> everybody.add(it.id()));
        assertThat(everybody).hasSize(1205).isSorted().startsWith("D-01", "D-02", "T1", "T2", "T3", "U1001")
                .endsWith("U2200");
        assertThat(desk.runs().findSubject(run, "U2200").map(RunBook.PlacedSubject::place)).contains(1204);
    }
}
