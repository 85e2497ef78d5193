package phonngan.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import phonngan.common.Points;
import phonngan.common.SubjectKind;
import phonngan.review.Ruling;
import phonngan.roster.Subject;
import phonngan.scoring.ListPeople.Listed;
import phonngan.testkit.SampleIndicators;
import phonngan.testkit.ScoringDesk;

/// A row is written as: whose, then each cell with its points, and how many claims were sent, are undecided or returned.
class ShowGridTest {
    private final ScoringDesk desk = new ScoringDesk();

    @Test
    void eachRowHasACellForEveryIndicatorAndSaysWhatWasSentForIt() {
        desk.accepted("T1 honour-student level=national", "T1 quality-activity step=1");
        desk.send("T1 honour-student level=province holder=ก");
        desk.decide(desk.send("T1 honour-student level=province holder=ข"), new Ruling.Return("ภาพไม่ชัด"));
        desk.decide(desk.send("T1 honour-student level=province holder=ค"), new Ruling.Return("ภาพไม่ชัด"));
        desk.send("T2 quality-activity step=1");

        assertThat(rows(desk.compute("r2"), "T2", "T1", "D-01"))
                .isEqualTo("""
                           T2 honour-student 0 sent 0, quality-activity 0 sent 1 undecided 1
                           T1 honour-student 5 sent 4 undecided 1 returned 2, quality-activity 1 sent 1
                           D-01 sar 0 sent 0
                           """);
    }

    @Test
    void whomTheRunDidNotMeasureHasNoCells() {
        assertThat(rows(desk.compute("r2"), "T9")).isEqualTo("T9 \n");
    }

    @Test
    void aRunIsReadByItsOwnRuleBook() {
        desk.send("T1 honour-student level=national");
        var run = desk.compute("r2");
        desk.follow(ScoringDesk.rules("b", SampleIndicators.honourStudent(), SampleIndicators.activityByItem()));

        assertThat(rows(run, "T1")).isEqualTo("T1 honour-student 0 sent 1 undecided 1, quality-activity 0 sent 0\n");
    }

    @Test
    void aCellOfAnIndicatorIsFoundWhereTheSubjectIsMeasuredByIt() {
        var row = new ShowGrid(desk.runs(), desk.ruleBooks(), desk.transactions())
                .rows(desk.compute("r2"), List.of(listed("T1"))).getFirst();

        assertThat(row.find("honour-student")).map(it -> it.line().indicator()).contains("honour-student");
        assertThat(row.find("sar")).isEmpty();
    }

    @Test
    void theRowsOfManyPeopleComeInTheirOrderHoweverManyThereAre() {
        var crowd = IntStream.rangeClosed(1001, 1401).mapToObj(it -> "U" + it).toList();
        desk.load(crowd.stream().map(it -> ScoringDesk.person(it, "ครู " + it, "teacher", "D-02")).toList(),
                List.of());
        desk.accepted("U1001 honour-student level=district", "U1200 honour-student level=national",
                "U1201 honour-student level=province", "U1401 honour-student level=national");
        var run = desk.compute("r2");
        var read = new ArrayList<String>();

        new ShowGrid(desk.runs(), desk.ruleBooks(), desk.transactions()).forEachRow(run,
                crowd.reversed().stream().map(ShowGridTest::listed).toList(), it -> read
                        .add(it.who().subject().id() + " " + it.find("honour-student").orElseThrow().line().base()));

        assertThat(read).hasSize(401).startsWith("U1401 5", "U1400 0").contains("U1201 2", "U1200 5")
                .endsWith("U1001 1");
        assertThat(read.stream().map(it -> it.substring(0, 5)).toList()).isEqualTo(crowd.reversed());
    }

    @Test
    void aCellIsEmptyWhenNothingWasSentNothingIsOwedAndThereAreNoPoints() {
        assertThat(cell(ScoreState.SCORED, "0", 0).isEmpty()).isTrue();
        assertThat(cell(ScoreState.NOT_ASSESSED, null, 0).isEmpty()).isTrue();
        assertThat(cell(ScoreState.SCORED, "0", 1).isEmpty()).isFalse();
        assertThat(cell(ScoreState.SCORED, "2", 0).isEmpty()).isFalse();
        assertThat(cell(ScoreState.AWAITING, "0", 0).isEmpty()).isFalse();
        assertThat(cell(ScoreState.SUSPENDED, null, 0).isEmpty()).isFalse();
    }

    @Test
    void aFigureHasAScoreOnlyWhereItHasBothParts() {
        assertThat(line(ScoreState.SCORED, "5", "2").score()).isEqualTo(Points.of(7));
        assertThat(line(ScoreState.NOT_ASSESSED, null, null).score()).isNull();
        assertThat(line(ScoreState.NOT_ASSESSED, null, "1").score()).isNull();
        assertThat(line(ScoreState.NOT_ASSESSED, "1", null).score()).isNull();
    }

    private static GridCell cell(ScoreState state, @Nullable String base, int sent) {
        return new GridCell(line(state, base, base == null ? null : "0"), sent, 0, 0);
    }

    private static RunLine line(ScoreState state, @Nullable String base, @Nullable String bonus) {
        return new RunLine(0, ScoringDesk.key("T1"), "T1", "sar", state, base == null ? null : Points.of(base),
                bonus == null ? null : Points.of(bonus), List.of());
    }

    private String rows(ScoreRun run, String... people) {
        return new ShowGrid(desk.runs(), desk.ruleBooks(), desk.transactions())
                .rows(run, List.of(people).stream().map(ShowGridTest::listed).toList()).stream()
                .map(row -> row.who().subject().id() + " " + row.cells().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey()).map(it -> it.getKey() + " " + text(it.getValue()))
                        .collect(Collectors.joining(", ")) + "\n")
                .collect(Collectors.joining());
    }

    private static String text(GridCell it) {
        return it.line().base() + " sent " + it.sent() + (it.undecided() > 0 ? " undecided " + it.undecided() : "")
                + (it.returned() > 0 ? " returned " + it.returned() : "");
    }

    private static Listed listed(String id) {
        return new Listed(new Subject(ScoringDesk.key(id), id, SubjectKind.PERSON, id, "teacher", "D-01"), "", null);
    }
}
