package phonngan.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import phonngan.access.Actor;
import phonngan.access.Grant;
import phonngan.access.Role;
import phonngan.catalogue.Indicator;
import phonngan.common.Office;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.cycle.Deed;
import phonngan.cycle.Phase;
import phonngan.cycle.YearAct;
import phonngan.intake.Claim;
import phonngan.intake.ClaimState;
import phonngan.review.ClaimHistory;
import phonngan.review.ClaimStanding;
import phonngan.review.Confirmation;
import phonngan.review.ReviewAct;
import phonngan.testkit.SampleIndicators;
import phonngan.testkit.ScoringDesk;

/// H1, who heads D-01 with the centre C-01 below it, confirms the report that is the fifth item of an activity.
class ConfirmReportTest {
    private static final Confirmation.Report REPORT = new Confirmation.Report("ศธ 0210/77",
            LocalDate.parse("2023-09-20"), 7, "ab".repeat(32));
    private static final String FILE = "/o/main/2566/files/7";
    private static final Instant IN_TIME = ScoringDesk.noon("2023-09-25");

    private final ScoringDesk desk = new ScoringDesk();

    @Test
    void aReportForAClaimThatWaitsLiesBesideIt() {
        var claim = desk.send("T2 quality-activity step=5");
        desk.await(claim, "D-01");

        assertThat(confirm(head(), "D-01", 5, "T2")).isEqualTo(new ConfirmOutcome.Confirmed(1, List.of()));

        assertThat(desk.confirmations().list(ScoringDesk.BOOK))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                .containsExactly(new Confirmation(0, ScoringDesk.BOOK, claim.form(), claim.responseKey(),
                        ScoringDesk.key("T2"), "quality-activity", 5, ScoringDesk.key("H1"), "H1", REPORT, "web:H1",
                        IN_TIME, Optional.empty()));
        assertThat(desk.claims().listForms(ScoringDesk.BOOK)).containsExactly(ScoringDesk.FORM);
        assertThat(stateOf(history(claim))).isEqualTo(ClaimState.AWAITING);
    }

    @Test
    void whereNothingWasSentItBringsInAClaimThatSaysWhatTheReportSays() {
        assertThat(confirm(head(), "D-01", 5, "T2")).isEqualTo(new ConfirmOutcome.Confirmed(1, List.of()));

        var confirmation = desk.confirmations().list(ScoringDesk.BOOK).getFirst();
        var claim = reports().getFirst().current();
        assertThat(confirmation.form()).isEqualTo("report-2566-quality-activity").isEqualTo(claim.form());
        assertThat(confirmation.responseKey()).isEqualTo(Long.toString(confirmation.id()))
                .isEqualTo(claim.responseKey());
        assertThat(claim.subject()).isEqualTo(ScoringDesk.key("T2"));
        assertThat(claim.sender().staffId()).isEqualTo("T2");
        assertThat(claim.submittedAt()).isEqualTo(IN_TIME);
        assertThat(claim.facts()).satisfies(it -> {
            assertThat(it.indicator()).isEqualTo("quality-activity");
            assertThat(it.step()).isEqualTo(5);
            assertThat(it.evidenceKind()).isEqualTo("report-to-director");
            assertThat(it.documentNo()).isEqualTo("ศธ 0210/77");
            assertThat(it.achievedOn()).isEqualTo("2023-09-20");
            assertThat(it.evidenceLinks()).containsExactly(FILE);
            assertThat(it.note()).isEqualTo("วีระ ทดลอง (H1)");
        });
        assertThat(stateOf(reports().getFirst())).isEqualTo(ClaimState.RECEIVED);
        assertThat(desk.debts().listOfSubject(ScoringDesk.BOOK, ScoringDesk.key("T2"))).isEmpty();
    }

    @Test
    void oneReportServesWhoSentSomethingAndWhoSentNothing() {
        desk.await(desk.send("T1 quality-activity step=5"), "D-01");

        assertThat(confirm(head(), "D-01", 5, "T1", "T2")).isEqualTo(new ConfirmOutcome.Confirmed(2, List.of()));

        assertThat(desk.confirmations().list(ScoringDesk.BOOK)).extracting(Confirmation::subject)
                .containsExactly(ScoringDesk.key("T1"), ScoringDesk.key("T2"));
        assertThat(reports()).hasSize(1);
    }

    @Test
    void whoWasNotChosenGoesOnWaiting() {
        confirm(head(), "D-01", 5, "T1");

        assertThat(desk.debts().listOfUnit(ScoringDesk.BOOK, "D-01")).extracting(it -> it.subject().id())
                .containsExactly("T2");
    }

    @Test
    void aUnitMayBeTheOneThatWaits() {
        var activity = SampleIndicators.activityByItem();
        desk.follow(ScoringDesk.rules("b", new Indicator(activity.id(), activity.title(), null, null, null, List.of(),
                null, null, null, 1, List.of("district"), activity.standard(), Map.of())));

        assertThat(confirm(head(), "D-01", 5, "D-01")).isEqualTo(new ConfirmOutcome.Confirmed(1, List.of()));

        var claim = reports().getFirst().current();
        assertThat(claim.subject()).isEqualTo(ScoringDesk.key("D-01"));
        assertThat(claim.sender().unitCode()).isEqualTo("D-01");
        assertThat(claim.sender().staffId()).isEmpty();
    }

    @Test
    void theHeadIsToldThatTheRoundHasClosed() {
        var outcome = desk.confirming().confirm(order(head(), "D-01", "quality-activity", 5, REPORT, desk.later(),
                "T2"));

        assertThat(outcome).isInstanceOfSatisfying(ConfirmOutcome.Confirmed.class, it -> {
            assertThat(it.people()).isOne();
            assertThat(it.warnings()).extracting(Problem::code).containsExactly(ProblemCode.LATE);
        });
    }

    @Test
    void whoeverJudgedMeanwhileSeesThatSomethingHappened() {
        confirm(head(), "D-01", 5, "T2");

        assertThat(desk.claims().acts()).extracting(ReviewAct::office, ReviewAct::what, ReviewAct::enteredBy,
                ReviewAct::at).containsExactly(tuple(1L, "confirm-report", "web:H1", IN_TIME));
    }

    @ParameterizedTest
    @CsvSource({"D-01, quality-activity, 5, T3", "D-01, quality-activity, 4, T2", "D-01, honour-student, 5, T2",
            "C-01, quality-activity, 5, T2", "P-00, sar, 0, D-01", "P-00, sar, 0, D-02"})
    void onlyWhatIsOwedOnTheListCanBeConfirmedAndOnlyWhereAReportIsEnough(String unit, String indicator, int step,
            String who) {
        assertThat(desk.confirming().confirm(order(head(), unit, indicator, step, REPORT, IN_TIME, who)))
                .isEqualTo(new ConfirmOutcome.NothingOwed());
        assertThat(desk.confirmations().list(ScoringDesk.BOOK)).isEmpty();
    }

    @Test
    void nothingIsConfirmedTwice() {
        desk.await(desk.send("T2 quality-activity step=5"), "D-01");
        confirm(head(), "D-01", 5, "T2");

        assertThat(confirm(head(), "D-01", 5, "T2")).isEqualTo(new ConfirmOutcome.NothingOwed());
    }

    @Test
    void theReportsOfOtherUnitsAreNotTheirs() {
        assertThat(confirm(head(), "D-02", 5, "T3")).isEqualTo(new ConfirmOutcome.NotYours());
        assertThat(confirm(head(), "P-00", 5, "T2", "T3")).isEqualTo(new ConfirmOutcome.NotYours());
        assertThat(desk.confirmations().list(ScoringDesk.BOOK)).isEmpty();
    }

    @Test
    void somebodyOutsideTheRosterConfirmsNothing() {
        var stranger = new Actor(1, new Office(1, "main"), "", "คนนอก", null, head().grants());

        assertThat(confirm(stranger, "D-01", 5, "T2")).isEqualTo(new ConfirmOutcome.NotYours());
    }

    @Test
    void nobodyConfirmsForThemself() {
        assertThat(confirm(headOfD01("T2"), "D-01", 5, "T1", "T2"))
                .isEqualTo(new ConfirmOutcome.OwnCase("ปิติ ทดลอง"));
        assertThat(desk.confirmations().list(ScoringDesk.BOOK)).isEmpty();
    }

    @Test
    void nobodyConfirmsForAClaimThatTheySentForSomebodyElse() {
        desk.await(desk.send("T2 quality-activity step=5"), "D-01");
        desk.await(desk.send("T1 quality-activity step=5 by=H1"), "D-01");

        assertThat(confirm(head(), "D-01", 5, "T1", "T2")).isEqualTo(new ConfirmOutcome.OwnCase("มานี ทดลอง"));
        assertThat(desk.confirmations().list(ScoringDesk.BOOK)).isEmpty();
    }

    @Test
    void onceTheRunIsSettledNothingIsConfirmed() {
        desk.acts().add(new YearAct(1, ScoringDesk.BOOK, 1, Phase.OBJECTION, Phase.FINAL, "J1",
                Role.ANNUAL_COMMITTEE, "web:J1", ScoringDesk.NINE, "", "", null, null));

        assertThat(confirm(head(), "D-01", 5, "T2")).isInstanceOfSatisfying(ConfirmOutcome.NotNow.class, it -> {
            assertThat(it.why().deed()).isEqualTo(Deed.SUBMIT);
            assertThat(it.why().phase()).isEqualTo(Phase.FINAL);
        });
    }

    @Test
    void aReportThatCannotBeReadAsEvidenceIsConfirmedForNobody() {
        var endless = new Confirmation.Report("๑".repeat(10_000), REPORT.date(), 7, REPORT.sha256());
        desk.await(desk.send("T1 quality-activity step=5"), "D-01");

        assertThat(desk.confirming().confirm(order(head(), "D-01", "quality-activity", 5, endless, IN_TIME, "T1",
                "T2"))).isInstanceOfSatisfying(ConfirmOutcome.Unfit.class,
                        it -> assertThat(it.problems()).extracting(Problem::code)
                                .containsExactly(ProblemCode.TEXT_TOO_LONG));
        assertThat(desk.confirmations().list(ScoringDesk.BOOK)).isEmpty();
        assertThat(reports()).isEmpty();
    }

    private ConfirmOutcome confirm(Actor head, String unit, int step, String... people) {
        return desk.confirming().confirm(order(head, unit, "quality-activity", step, REPORT, IN_TIME, people));
    }

    private static ConfirmReport.Order order(Actor head, String unit, String indicator, int step,
            Confirmation.Report report, Instant now, String... people) {
        return new ConfirmReport.Order(ScoringDesk.BOOK, head, unit, indicator, step, Set.of(people), report, FILE,
                now);
    }

    private Actor head() {
        return headOfD01("H1");
    }

    private Actor headOfD01(String id) {
        return new Actor(1, new Office(1, "main"), id, desk.roster().findById(id).orElseThrow().name(),
                ScoringDesk.key(id),
                List.of(new Grant(Role.UNIT_HEAD, "D-01", LocalDate.parse("2020-10-01"), null, false)));
    }

    private List<ClaimHistory> reports() {
        return desk.claims().listHistoriesAfter(ScoringDesk.BOOK, "report-2566-quality-activity", "", 9);
    }

    private ClaimHistory history(Claim claim) {
        return desk.claims().listHistories(ScoringDesk.BOOK, claim.form(), List.of(claim.responseKey())).getFirst();
    }

    private static ClaimState stateOf(ClaimHistory history) {
        return ClaimStanding.of(history, _ -> 1).current().state();
    }
}
