package phonngan.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static phonngan.testkit.CaseBuilder.aDistrictOffice;
import static phonngan.testkit.CaseBuilder.aTeacher;
import static phonngan.testkit.SampleIndicators.activityByItem;
import static phonngan.testkit.SampleIndicators.anyOf;
import static phonngan.testkit.SampleIndicators.awardSum;
import static phonngan.testkit.SampleIndicators.honourStudent;
import static phonngan.testkit.SampleIndicators.knowledgeManagement;
import static phonngan.testkit.SampleIndicators.roomsOpened;
import static phonngan.testkit.SampleIndicators.selfAssessment;
import static phonngan.testkit.SampleIndicators.step;
import static phonngan.testkit.SampleIndicators.threshold;
import static phonngan.testkit.SampleIndicators.training;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import phonngan.catalogue.EvidenceRequirement.Supplier;
import phonngan.catalogue.ScoringMethod.CountBy;
import phonngan.catalogue.ScoringMethod.Itemised;
import phonngan.catalogue.ScoringMethod.Measure;
import phonngan.common.Language;
import phonngan.intake.ClaimState;
import phonngan.scoring.Explanation.Part;
import phonngan.testkit.CaseBuilder;
import phonngan.testkit.SampleIndicators;
import phonngan.testkit.ScoringDesk;

/// What stands behind a figure, reason by reason: what programs read, and where a page puts it.
class ReasonsTest {
    @Test
    void reasonsAreSortedByWhatCountedWhatDidNotWhatIsAwaitedAndWhatComesNext() {
        var teacher = aTeacher().measuredBy(activityByItem()).withSteps(1).withSteps(1).owedBy("U1", "project-document")
                .withSteps(2).inState(ClaimState.RETURNED);

        assertThat(parts(teacher)).isEqualTo("""
                                             counted: step-met
                                             not-counted: step-not-met, step-not-met, step-not-met, not-counted
                                             awaited: step-awaiting, not-counted
                                             next: next-steps
                                             """);
    }

    @Test
    void aPartWithoutAReasonIsLeftOut() {
        assertThat(parts(aTeacher().measuredBy(honourStudent()).withAward("national"))).isEqualTo("""
                                                                                                  counted: award-counted
                                                                                                  next: next-award
                                                                                                  """);
    }

    private static String parts(CaseBuilder told) {
        return explanation(told).parts(Language.TH).entrySet().stream()
                .map(it -> it.getKey().word() + ": "
                        + it.getValue().stream().map(Explanation.Line::kind).collect(Collectors.joining(", ")) + "\n")
                .collect(Collectors.joining());
    }

    @Test
    void aReasonNamesTheClaimsOfWhichItSpeaks() {
        var teacher = aTeacher().measuredBy(activityByItem()).withSteps(1, 1).withSteps(2)
                .inState(ClaimState.RETURNED);
        var lines = explanation(teacher).parts(Language.TH);

        assertThat(lines.get(Part.COUNTED).getFirst().claims()).containsExactly(1L, 2L);
        assertThat(lines.get(Part.NOT_COUNTED).getLast().claims()).containsExactly(3L);
        assertThat(lines.get(Part.NEXT).getFirst().claims()).isEmpty();
    }

    @Test
    void whatIsOwedIsToldByTheKindsAskedForAndTheUnitOrTheOfficeThatOwesIt() {
        assertThat(owed(aTeacher().measuredBy(activityByItem()))).isEqualTo("report-to-director from U1");
        assertThat(owed(aTeacher().measuredBy(training()).suppliedBy(Supplier.OFFICE)))
                .isEqualTo("training-certificate from office");
        assertThat(owed(aTeacher().measuredBy(honourStudent()).withAward("national").owedBy("U7", "certificate")))
                .isEqualTo("certificate from U7");
    }

    private static String owed(CaseBuilder told) {
        var reason = first(Part.AWAITED, told);
        return reason.get("document") + " from " + reason.get("debtor");
    }

    @Test
    void whoDecidedAndWhenIsToldAsFarAsItIsKnown() {
        var teacher = aTeacher().measuredBy(training()).withValue("6").decidedAt(null);

        assertThat(teacher.explained(Language.TH)).contains("แบบ/r1 พิจารณาโดย มานี รักเรียน\n");
        assertThat(teacher.explained(Language.EN)).contains("แบบ/r1, reviewed by มานี รักเรียน\n");
    }

    @Test
    void whatNobodyDecidedIsNamedAlone() {
        var undecided = new Evidence(1, "answers A-1", "answers A-1", ClaimState.RECEIVED, null, "", null, null, null,
                null, "", "", "photo", null, "", "", "", "");
        var vocabulary = new Vocabulary(Language.EN, Titles.of(new ScoringDesk().rules(), Map.of()));

        assertThat(vocabulary.decided(List.of(undecided))).isEqualTo("ภาพถ่ายกิจกรรม answers A-1");
    }

    @Test
    void whereNoKindIsAskedForAnyEvidenceWillDo() {
        var method = threshold(Measure.COUNT, "10", "1");

        assertThat(aTeacher().measuredBy(SampleIndicators.of("hours", "ชั่วโมง", method, SampleIndicators.none()))
                .explained(Language.EN)).endsWith("It would be 1 point at a total of 10, by sending evidence\n");
    }

    @Test
    void thingsAreCalledAsTheRuleBookAndTheRosterCallThem() {
        var titles = Titles.of(new ScoringDesk().rules(), Map.of("U1", "ศูนย์ฯ ตำบลตัวอย่าง"));

        assertThat(titles.kind("photo")).isEqualTo("ภาพถ่ายกิจกรรม");
        assertThat(titles.kind("unheard-of")).isEqualTo("unheard-of");
        assertThat(titles.unit("U1")).isEqualTo("ศูนย์ฯ ตำบลตัวอย่าง");
        assertThat(titles.unit("U2")).isEqualTo("U2");
    }

    @Test
    void oneItemIsOneAndTwoAreSeveral() {
        assertThat(aTeacher().measuredBy(knowledgeManagement()).withSteps(1).explained(Language.EN))
                .contains("1 item ").doesNotContain("1 items");
        assertThat(aTeacher().measuredBy(knowledgeManagement()).withSteps(1, 2).explained(Language.EN))
                .contains("2 items ");
    }

    @Test
    void aTableNamesEachItemBesideTheScoreThatItLooksUp() {
        assertThat(explanation(aTeacher().measuredBy(knowledgeManagement()).withSteps(2)).lines(Language.TH))
                .extracting(Explanation.Line::kind).containsExactly("result", "step-not-met", "step-met",
                        "step-not-met", "step-not-met", "step-not-met", "table-score", "next-steps");
    }

    @Test
    void theNextPointNamesTheStepsThatAreStillMissing() {
        assertThat(next(aTeacher().measuredBy(knowledgeManagement()).withSteps(1))).containsEntry("steps", "2");
        assertThat(next(aTeacher().measuredBy(knowledgeManagement()).afterSixMonths().withSteps(2)))
                .containsEntry("steps", "1 3");
    }

    @Test
    void theSmallestAdditionIsAsFineAsTheFiguresCame() {
        assertThat(next(aTeacher().measuredBy(training()).withValue("13.50"))).containsEntry("more", "4.5");
        assertThat(next(aTeacher().measuredBy(training()).withValue("13"))).containsEntry("more", "5");
    }

    @Test
    void theNextBandIsTheNearestAboveThatGivesMore() {
        var method = threshold(Measure.COUNT, "10", "3", "20", "1", "30", "1", "40", "2");

        assertThat(next(aTeacher().measuredBy(method).withValue("25"))).containsEntry("band", "40")
                .containsEntry("would_be", "2");
        assertThat(kinds(aTeacher().measuredBy(method).withValue("45"))).last().isEqualTo("nothing-higher");
    }

    @Test
    void whereNothingIsKnownYetTheFirstBandThatGivesAnythingComesNext() {
        assertThat(next(aTeacher().measuredBy(threshold(Measure.COUNT, "0", "0", "10", "1"))))
                .containsEntry("band", "10");
    }

    private static Map<String, String> next(CaseBuilder told) {
        return first(Part.NEXT, told);
    }

    private static Map<String, String> first(Part part, CaseBuilder told) {
        return explanation(told).parts(Language.TH).get(part).getFirst().arguments();
    }

    @Test
    void whatIsAwaitedIsToldOnce() {
        assertThat(kinds(aTeacher().measuredBy(honourStudent()).withAward("national").owedBy("U1", "certificate")))
                .containsExactly("result", "case-awaiting", "next-award");
    }

    @Test
    void evidenceForAStepThatDoesNotMeetItSaysWhy() {
        var method = new Itemised(List.of(step(1, "หนึ่ง", "1", anyOf("photo")), step(2, "สอง", "1", anyOf("photo"))));

        assertThat(aTeacher().measuredBy(method).withSteps(2).ofKind("sar-report").withSteps(2)
                .inState(ClaimState.REJECTED).withSteps(2).ofKind("photo").score().findings())
                .filteredOn(EvidenceFinding.NotCounted.class::isInstance)
                .extracting(it -> ((EvidenceFinding.NotCounted) it).why())
                .containsExactly(WhyNot.KIND_NOT_ASKED_FOR, WhyNot.REJECTED);
    }

    @Test
    void aLevelOfWhichNothingWasSentIsNotAssessedForWantOfEvidence() {
        assertThat(kinds(aDistrictOffice().measuredBy(selfAssessment()))).containsExactly("result", "not-assessed",
                "next-level");
    }

    @Test
    void whatReachesABoundExactlyIsNotLimitedByIt() {
        assertThat(kinds(aTeacher().measuredBy(awardSum(CountBy.AWARD, null, "7")).withAward("national")
                .withAward("province"))).doesNotContain("limited");
        assertThat(kinds(aTeacher().measuredBy(awardSum(CountBy.AWARD, null, "6")).withAward("national")
                .withAward("province"))).contains("limited");
        assertThat(kinds(aTeacher().measuredBy(activityByItem()).withSteps(1, 2, 3, 4, 5)))
                .doesNotContain("limited");
    }

    @Test
    void aTargetIsAchievedOnceItIsReached() {
        assertThat(first(Part.COUNTED, aDistrictOffice().measuredBy(roomsOpened()).withValue("3")))
                .containsEntry("achieved", "true");
        assertThat(first(Part.COUNTED, aDistrictOffice().measuredBy(roomsOpened()).withValue("2.99")))
                .containsEntry("achieved", "false");
    }

    @Test
    void aFractionIsOverSomethingAndSaysWhatHasToBeBroughtExactlyWhereItCan() {
        assertThatThrownBy(() -> new Fraction(BigDecimal.ONE, BigDecimal.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Fraction.of(new BigDecimal("0.1250")).atLeast()).isEqualTo("0.125");
        assertThat(new Fraction(BigDecimal.ONE, new BigDecimal("3")).atLeast()).isEqualTo("0.34");
    }

    private static List<String> kinds(CaseBuilder told) {
        return explanation(told).lines(Language.TH).stream().map(Explanation.Line::kind).toList();
    }

    private static Explanation explanation(CaseBuilder told) {
        return new Explanation(told.build(), told.score(), new Titles(SampleIndicators.KINDS, Map.of(), Map.of()));
    }
}
