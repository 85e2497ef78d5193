package phonngan.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import phonngan.review.Corrections;
import phonngan.review.Judge;
import phonngan.review.Ruling;
import phonngan.testkit.SampleIndicators;
import phonngan.testkit.ScoringDesk;

/// T1 has one accepted award and a report that nobody has sent; T2 has a claim on which nobody has decided. Run 1 is
/// posted.
class FindBacklogTest {
    private static final Corrections LEVEL_PROVINCE = new Corrections(null, null, null, "province", null, null, null,
            null, null, null, null, null);

    private final ScoringDesk desk = new ScoringDesk();

    @BeforeEach
    void computeOnce() {
        desk.accepted("T1 honour-student level=district");
        desk.accepted("T1 quality-activity step=1");
        desk.send("T2 honour-student level=province key=A-open");
        desk.compute("r2");
    }

    @Test
    void nothingIsMissingWhileTheEvidenceIsWhatTheRunSaw() {
        assertThat(backlog(1)).isEmpty();
    }

    @Test
    void aClaimThatNobodyHasDecidedOnIsNotMissing() {
        desk.send("T3 honour-student level=province");

        assertThat(backlog(1)).isEmpty();
    }

    @Test
    void aDecisionAfterTheRunHasToBeComputedThenPosted() {
        desk.accepted("T2 honour-student level=province");

        assertThat(backlog(1)).contains(new Backlog.NotComputed(1));
        desk.compute("r2");
        assertThat(backlog(1)).contains(new Backlog.NotPosted(2, 1));
        assertThat(backlog(2)).isEmpty();
    }

    @Test
    void anAcceptanceThatIsTakenBackHasToBeComputed() {
        desk.decide(desk.send("T1 honour-student level=district key=A-2"), new Ruling.Accept(Corrections.NONE, ""));
        desk.compute("r2");
        var again = desk.send("T1 honour-student level=district key=A-2 version=2");

        assertThat(backlog(2)).as("what was accepted counts until the new version is decided").isEmpty();
        desk.decide(again, new Ruling.Reject("เป็นรางวัลเดิม"));
        assertThat(backlog(2)).contains(new Backlog.NotComputed(2));
    }

    @Test
    void aCorrectionOfWhatIsAcceptedHasToBeComputed() {
        var claim = desk.send("T3 honour-student level=district");
        desk.accept(claim);
        desk.compute("r2");
        desk.decide(claim, new Ruling.Accept(LEVEL_PROVINCE, "ใบประกาศเป็นระดับจังหวัด"));

        assertThat(backlog(2)).contains(new Backlog.NotComputed(2));
    }

    @Test
    void aDecisionThatChangesNoFigureNeedsNoPosting() {
        var refused = desk.send("T3 honour-student level=district");
        desk.decide(refused, new Ruling.Reject("ไม่มีหลักฐาน"));

        assertThat(backlog(1)).isEmpty();
    }

    @Test
    void aStepThatWasClosedHasToBeComputed() {
        var judge = new Judge("J1", ScoringDesk.key("J1"), "web:J1");
        var foreseen = desk.closing().foresee(ScoringDesk.BOOK, judge, "quality-activity", desk.later());
        desk.closing().close(ScoringDesk.BOOK, judge, "quality-activity", "ครบกำหนด", foreseen.stand(), desk.later());

        assertThat(backlog(1)).contains(new Backlog.NotComputed(1));
    }

    @Test
    void whoeverWorksInAnotherGroupIsComputedAnew() {
        desk.load(List.of(ScoringDesk.person("T2", "ปิติ ทดลอง", "officer", "D-01")), List.of());

        assertThat(backlog(1)).contains(new Backlog.NotComputed(1));
    }

    @Test
    void anotherNameOrUnitChangesNoFigure() {
        desk.load(List.of(ScoringDesk.person("T2", "ปิติ ใหม่", "teacher", "C-01")), List.of());

        assertThat(backlog(1)).isEmpty();
    }

    @Test
    void anotherRuleBookHasToBeComputed() {
        desk.follow(ScoringDesk.rules("b", SampleIndicators.honourStudent()));

        assertThat(backlog(1)).contains(new Backlog.NotComputed(1));
    }

    @Test
    void aRoundThatNobodyComputedHasToBeComputed() {
        assertThat(new FindBacklog(desk.runs(), desk.claims()).find(ScoringDesk.BOOK, desk.rules(), desk.roster(),
                desk.round("r1"), 1)).contains(new Backlog.NotComputed(0));
    }

    private Optional<Backlog> backlog(int posted) {
        return new FindBacklog(desk.runs(), desk.claims()).find(ScoringDesk.BOOK, desk.rules(), desk.roster(),
                desk.round("r2"), posted);
    }
}
