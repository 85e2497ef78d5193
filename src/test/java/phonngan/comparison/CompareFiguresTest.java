package phonngan.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.testkit.CaseBuilder.aTeacher;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import phonngan.common.Language;
import phonngan.common.Place;
import phonngan.common.Points;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.comparison.CompareFigures.Account;
import phonngan.intake.ClaimState;
import phonngan.scoring.ExplainScores.Explained;
import phonngan.scoring.ScoringEngine;
import phonngan.scoring.Titles;
import phonngan.testkit.CaseBuilder;
import phonngan.testkit.SampleIndicators;

/// Why the office's figure is another one than ours.
class CompareFiguresTest {
    private static final DifferenceWords THAI = new DifferenceWords(Language.TH,
            new Titles(SampleIndicators.KINDS, Map.of(), Map.of()));

    private final List<FigureDifference> differences = new ArrayList<>();

    @Test
    void theSameFigureIsNoDifference() {
        var account = compare(aTeacher().withAward("national").withAward("province").heldBy("ข"), "7");

        assertThat(account).isEqualTo(new Account(1, 1, 1, 0, 0, List.of()));
    }

    @Test
    void anOfficeThatStopsAtTheFullMarkDoesNotCountTheBonus() {
        compare(aTeacher().withAward("national").withAward("province").heldBy("ข"), "5");

        assertThat(why()).containsExactly("ตารางนับเฉพาะคะแนนฐาน 5 ไม่นับคะแนนบวกเพิ่ม 2");
    }

    @Test
    void anOfficeThatCountsItemByItemGivesFourWhereTheFirstStepIsMissing() {
        compare(aTeacher().measuredBy(SampleIndicators.activityByOrder()).withSteps(2, 3, 4, 5), "4");

        assertThat(why()).first().asString().startsWith("ตารางนับเป็นรายข้อ แต่เกณฑ์นับต่อเนื่องจากข้อ 1");
    }

    @Test
    void evidenceThatNobodyAcceptedYetExplainsAFigureThatIsTooHigh() {
        compare(aTeacher().withAward("district").withAward("national").heldBy("ข").inState(ClaimState.RECEIVED), "6");

        assertThat(why()).first().asString().startsWith("ตารางนับหลักฐานที่ของเราไม่นับ:")
                .contains("อยู่ระหว่างการพิจารณา");
    }

    @Test
    void severalClaimsOfOneStateTogetherExplainItToo() {
        compare(aTeacher().withAward("district").heldBy("ก").inState(ClaimState.REJECTED, "รูปไม่ชัด")
                .withAward("province").heldBy("ข").inState(ClaimState.REJECTED, "รูปไม่ชัด"), "3");

        assertThat(differences.getFirst().cause().orElseThrow()).isInstanceOfSatisfying(
                DifferenceCause.AlsoCounts.class, it -> assertThat(it.claims()).hasSize(2));
        assertThat(why()).first().asString().contains("รูปไม่ชัด");
    }

    @Test
    void acceptedEvidenceThatTheOfficeLeftOutExplainsAFigureThatIsTooLow() {
        compare(aTeacher().withAward("district").withAward("province").heldBy("ข"), "1");

        assertThat(why()).first().asString().startsWith("ตารางยังไม่นับหลักฐานที่รับแล้ว:");
    }

    @Test
    void anAwardThatTheOfficeTakesForAHigherOneIsNamed() {
        compare(aTeacher().withAward("province"), "5");

        assertThat(why()).first().asString().contains("เป็นระดับประเทศ มติให้เป็นระดับจังหวัด");
    }

    @Test
    void twoAwardsOfOneHolderCountedBothAreCountedTwice() {
        compare(aTeacher().withAward("district").heldBy("ก").withAward("district").heldBy("ก"), "2");

        assertThat(differences.getFirst().cause()).contains(new DifferenceCause.EachByItself());
    }

    @Test
    void aStepThatSomebodyElseStillOwesIsNotMetYet() {
        compare(aTeacher().measuredBy(SampleIndicators.activityByOrder()).withSteps(1, 2, 3, 4).forStep(5)
                .inState(ClaimState.AWAITING).owedBy("U1", "report"), "5");

        assertThat(why()).first().asString().matches(".*(รอเอกสาร|ไม่นับ).*");
    }

    @Test
    void zeroIsNotTheSameAsNotAssessed() {
        compare(aTeacher().measuredBy(SampleIndicators.testAttendance()), "0");

        assertThat(why()).first().asString().contains("ยังไม่ประเมิน", "ไม่เท่ากับ 0");
        assertThat(differences.getFirst().ours()).isNull();
    }

    @Test
    void whatNoWayOfCountingGivesTellsHowOursCameAbout() {
        var account = compare(aTeacher().withAward("province"), "4.25");

        assertThat(account.differing()).isEqualTo(1);
        assertThat(account.explained()).isZero();
        assertThat(why()).first().asString().startsWith("ไม่มีวิธีนับที่รู้จักซึ่งให้ 4.25").contains("ระดับจังหวัด");
    }

    @Test
    void aTotalThatDiffersAsItsPartsDoSaysSo() {
        var theirs = new HashMap<String, OfficeFigure>();
        theirs.put("honour-student", figure("5"));
        theirs.put(OfficeTable.TOTAL, figure("5"));
        CompareFigures.compare("S0001", List.of(sevenPoints()), theirs, differences::add);

        assertThat(differences).extracting(FigureDifference::indicator).containsExactly("honour-student", "total");
        assertThat(why()).last().asString().contains("1 ตัว");
    }

    @Test
    void aTotalThatTheTableItselfAddsUpWrongIsToldApart() {
        CompareFigures.compare("S0001", List.of(sevenPoints()),
                Map.of("honour-student", figure("7"), OfficeTable.TOTAL, figure("9")), differences::add);

        assertThat(why()).containsExactly("คะแนนรายตัวชี้วัดในตารางเองรวมกันได้ 7 ไม่ตรงกับผลรวมในตาราง");
    }

    @Test
    void aTotalAloneMayDifferByOneIndicator() {
        CompareFigures.compare("S0001",
                List.of(explained(aTeacher().withAward("province")),
                        explained(aTeacher().measuredBy(SampleIndicators.activityByOrder()).withSteps(2, 3))),
                Map.of(OfficeTable.TOTAL, figure("5")), differences::add);

        assertThat(differences.getFirst().cause().orElseThrow()).isInstanceOf(DifferenceCause.OfIndicator.class);
    }

    @Test
    void aFigureOfSomethingByWhichNobodyMeasuresThePersonIsAProblem() {
        var account = CompareFigures.compare("S0001", List.of(sevenPoints()), Map.of("sar", figure("3")),
                differences::add);

        assertThat(account.problems()).extracting(Problem::code).containsExactly(ProblemCode.FIGURES_NOT_MEASURED);
        assertThat(differences).isEmpty();
    }

    private static Explained sevenPoints() {
        return explained(aTeacher().withAward("national").withAward("province").heldBy("ข"));
    }

    private Account compare(CaseBuilder theCase, String theirs) {
        var ours = explained(theCase);
        return CompareFigures.compare("S0001", List.of(ours),
                Map.of(ours.theCase().indicator().id(), figure(theirs)), differences::add);
    }

    private List<String> why() {
        return differences.stream().map(THAI::why).toList();
    }

    private static Explained explained(CaseBuilder theCase) {
        var built = theCase.build();
        return new Explained(built, ScoringEngine.score(built), true);
    }

    private static OfficeFigure figure(String points) {
        return new OfficeFigure(Points.of(points), Place.row("ตาราง.csv", 1, 2));
    }
}
