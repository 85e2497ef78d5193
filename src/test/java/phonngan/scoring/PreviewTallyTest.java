package phonngan.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import phonngan.catalogue.Indicator;
import phonngan.catalogue.ScoringMethod.Measure;
import phonngan.common.Points;
import phonngan.intake.GroupTally;
import phonngan.intake.TallyKind;
import phonngan.testkit.CaseBuilder;
import phonngan.testkit.SampleIndicators;
import phonngan.testkit.ScoringDesk;

class PreviewTallyTest {
    private static final Indicator ATTENDANCE = SampleIndicators.testAttendance();
    private static final Indicator MEAN = SampleIndicators.testMean();

    @Test
    void theShareOfThoseWhoSatIsMeasuredOverAllGroups() {
        var preview = preview(ATTENDANCE);

        assertThat(preview.points(TallyKind.SAT_SHARE, List.of(tally(100, 60, 0, 0), tally(100, 100, 0, 0))))
                .contains(Points.of(5));
        assertThat(preview.points(TallyKind.SAT_SHARE, List.of(tally(100, 60, 0, 0)))).contains(Points.of(1));
    }

    @Test
    void theShareOfThoseWhoPassedIsMeasuredAmongThoseWhoSat() {
        assertThat(preview(ATTENDANCE).points(TallyKind.PASS_SHARE, List.of(tally(100, 40, 30, 0))))
                .contains(Points.of(4));
        assertThat(preview(ATTENDANCE).figure(TallyKind.PASS_SHARE, tally(100, 40, 30, 0))).contains("75.00");
    }

    @Test
    void aMeanScoreIsExactWhereDecimalsCannotWriteItDown() {
        var tally = tally(3, 3, 0, 11_784);

        assertThat(preview(MEAN).points(TallyKind.MEAN_SCORE, List.of(tally))).contains(Points.of(3));
        assertThat(preview(MEAN).points(TallyKind.MEAN_SCORE, List.of(tally(3, 3, 0, 11_783)))).contains(Points.of(2));
        assertThat(preview(MEAN).figure(TallyKind.MEAN_SCORE, tally)).contains("39.28");
        assertThat(preview(MEAN).figure(TallyKind.MEAN_SCORE, tally(3, 3, 0, 11_783))).contains("39.277");
    }

    @Test
    void howManySatIsACount() {
        var counted = SampleIndicators.of("sat", "ผู้เข้าสอบ",
                SampleIndicators.threshold(Measure.COUNT, "10", "1", "20", "2"),
                SampleIndicators.anyOf("attendance-list"));

        assertThat(preview(counted).points(TallyKind.SAT_COUNT, List.of(tally(30, 12, 0, 0), tally(30, 8, 0, 0))))
                .contains(Points.of(2));
        assertThat(preview(counted).figure(TallyKind.SAT_COUNT, tally(30, 12, 0, 0))).contains("12.00");
    }

    @Test
    void theFigureNeverStandsOnTheWrongSideOfABound() {
        assertThat(preview(ATTENDANCE).figure(TallyKind.SAT_SHARE, tally(25_000, 19_999, 0, 0))).contains("79.996");
        assertThat(preview(ATTENDANCE).figure(TallyKind.SAT_SHARE, tally(3, 2, 0, 0))).contains("66.67");
    }

    @Test
    void withoutBoundsTwoDecimalsAreEnough() {
        assertThat(preview(SampleIndicators.honourStudent()).figure(TallyKind.SAT_SHARE, tally(25_000, 19_999, 0, 0)))
                .contains("80.00");
    }

    @Test
    void whereNobodyIsThereIsNothingToMeasure() {
        var nobody = tally(0, 0, 0, 0);

        assertThat(preview(ATTENDANCE).points(TallyKind.SAT_SHARE, List.of(nobody))).isEmpty();
        assertThat(preview(ATTENDANCE).points(TallyKind.SAT_SHARE, List.of())).isEmpty();
        assertThat(preview(ATTENDANCE).figure(TallyKind.SAT_SHARE, nobody)).isEmpty();
        assertThat(preview(ATTENDANCE).figure(TallyKind.PASS_SHARE, tally(9, 0, 0, 0))).isEmpty();
        assertThat(preview(MEAN).figure(TallyKind.MEAN_SCORE, tally(9, 0, 0, 0))).isEmpty();
    }

    private static PreviewTally preview(Indicator indicator) {
        return new PreviewTally(ScoringDesk.rules("p", indicator), CaseBuilder.aTeacher().build().subject(), indicator,
                indicator.standard());
    }

    private static GroupTally tally(long all, long sat, long passed, long hundredths) {
        return new GroupTally("ห้อง 1", all, sat, passed, hundredths);
    }
}
