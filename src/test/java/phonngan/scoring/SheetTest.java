package phonngan.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.testkit.CaseBuilder.aTeacher;
import static phonngan.testkit.SampleIndicators.activityByItem;
import static phonngan.testkit.SampleIndicators.honourStudent;
import static phonngan.testkit.SampleIndicators.testAttendance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import phonngan.common.Points;
import phonngan.intake.ClaimState;
import phonngan.scoring.ExplainScores.Explained;
import phonngan.testkit.CaseBuilder;
import phonngan.testkit.ScoringDesk;

class SheetTest {
    private static final CaseBuilder NOTHING = aTeacher().measuredBy(honourStudent());
    private static final CaseBuilder SEVEN = aTeacher().measuredBy(honourStudent()).withAward("national").heldBy("ก")
            .withAward("province").heldBy("ข");
    private static final CaseBuilder RETURNED = aTeacher().measuredBy(honourStudent()).withAward("national")
            .inState(ClaimState.RETURNED);
    private static final CaseBuilder AWAITED = aTeacher().measuredBy(activityByItem());
    private static final CaseBuilder NOT_ASSESSED = aTeacher().measuredBy(testAttendance());

    @Test
    void indicatorsForWhichSomethingWasSentHasPointsOrIsOwedStandApartFromTheRest() {
        var nothing = line(NOTHING);
        var notAssessed = line(NOT_ASSESSED);
        var returned = line(RETURNED);
        var awaited = line(AWAITED);
        var seven = line(SEVEN);
        var contradicted = new SheetLine(new Explained(NOTHING.build(), NOTHING.score(), false), null);
        var posted = line(NOTHING, "1", "0");
        var without = new SheetLine(new Explained(NOTHING.build(), SEVEN.score(), true), null);
        var sheet = sheet(nothing, notAssessed, returned, awaited, seven, contradicted, posted, without);

        assertThat(sheet.withEvidence()).containsExactly(returned, awaited, seven, contradicted, posted, without);
        assertThat(sheet.withoutEvidence()).containsExactly(nothing, notAssessed);
        assertThat(sheet.awaiting()).containsExactly(awaited);
    }

    @Test
    void sumsLeaveOutWhatIsNotAssessed() {
        var sheet = sheet(line(SEVEN), line(NOT_ASSESSED), line(SEVEN));

        assertThat(sheet.base()).isEqualTo(Points.of(10));
        assertThat(sheet.bonus()).isEqualTo(Points.of(4));
        assertThat(sheet.total()).isEqualTo(Points.of(14));
    }

    @Test
    void theFullBarIsAsLongAsTheHighestFigureAndAtLeastTheFullMark() {
        assertThat(sheet(line(NOTHING), line(SEVEN)).most()).isEqualTo(Points.of(7));
        assertThat(sheet(line(NOTHING)).most()).isEqualTo(Points.of(5));
    }

    @Test
    void aSheetAgreesWhenEachOfItsLinesDoes() {
        var contradicted = new SheetLine(new Explained(NOTHING.build(), NOTHING.score(), false), null);

        assertThat(sheet(line(SEVEN), line(NOTHING)).agrees()).isTrue();
        assertThat(sheet(line(SEVEN), contradicted).agrees()).isFalse();
    }

    @Test
    void theLedgerDiffersInEitherPartAndNeverBeforeAnythingWasPosted() {
        assertThat(line(SEVEN).differsFromPosted()).isFalse();
        assertThat(line(SEVEN, "5", "2").differsFromPosted()).isFalse();
        assertThat(line(SEVEN, "4", "2").differsFromPosted()).isTrue();
        assertThat(line(SEVEN, "5", "3").differsFromPosted()).isTrue();
        assertThat(line(NOT_ASSESSED, "0", "0").differsFromPosted()).isFalse();
    }

    private static SheetLine line(CaseBuilder told) {
        return line(told, null);
    }

    private static SheetLine line(CaseBuilder told, String base, String bonus) {
        return line(told, new PostedFigures.Figure(Points.of(base), Points.of(bonus)));
    }

    private static SheetLine line(CaseBuilder told, PostedFigures.@Nullable Figure posted) {
        return new SheetLine(new Explained(told.build(), told.score(), true), posted);
    }

    private static Sheet sheet(SheetLine... lines) {
        var desk = new ScoringDesk();
        return new Sheet(lines[0].explained().theCase().subject(), desk.rules(), desk.round("r2"), Optional.empty(),
                List.of(lines), Map.of(), Optional.empty());
    }
}
