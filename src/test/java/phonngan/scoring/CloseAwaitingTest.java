package phonngan.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import phonngan.access.Role;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.cycle.Phase;
import phonngan.cycle.YearAct;
import phonngan.intake.Claim;
import phonngan.intake.ClaimState;
import phonngan.intake.ProblemSink;
import phonngan.review.AwaitedRuling;
import phonngan.review.Bar;
import phonngan.review.ClaimStanding;
import phonngan.review.CommitteeMember;
import phonngan.review.Confirmation;
import phonngan.review.Conflict;
import phonngan.review.Interests;
import phonngan.review.Judge;
import phonngan.review.OwnCase;
import phonngan.review.YearRules;
import phonngan.roster.SubjectKey;
import phonngan.testkit.ScoringDesk;

/// J1 rules that the reports of the units, the fifth items of the activities, are not coming.
class CloseAwaitingTest {
    private static final String ACTIVITY = "quality-activity";
    private static final Judge JUDGE = new Judge("J1", ScoringDesk.key("J1"), "web:J1");

    private final ScoringDesk desk = ScoringDesk.ofOneRound();

    @Test
    void aJudgeSeesBeforehandWhatWouldBeRuledWhatConcernsThemAndWhatWasConfirmed() {
        declareInterestIn("T3");
        confirmed("T2");

        var foreseen = foresee();

        assertThat(foreseen.ruled()).extracting(it -> it.subject().id()).containsExactly("T1");
        assertThat(foreseen.concerning()).extracting(it -> it.subject().id()).containsExactly("T3");
        assertThat(foreseen.confirmed()).extracting(it -> it.subject().id()).containsExactly("T2");
        assertThat(foreseen.bar()).isEmpty();
    }

    @Test
    void whatWouldBeRuledIsTheSameUntilSomethingElseWouldBe() {
        var stand = foresee().stand();
        assertThat(foresee().stand()).isEqualTo(stand);

        desk.send("T1 honour-student level=national");
        assertThat(foresee().stand()).isEqualTo(stand);

        desk.accepted("T1 quality-activity step=5");
        assertThat(foresee().stand()).isNotEqualTo(stand);
    }

    @Test
    void stepsAreClosedAndClaimsThatWaitAreRejectedAtOnce() {
        var claim = waiting("T1");
        var at = desk.later();

        assertThat(desk.closing().close(ScoringDesk.BOOK, JUDGE, ACTIVITY, "พ้นกำหนด", foresee().stand(), at))
                .isEqualTo(new CloseAwaiting.Closed(2, 1, 0));

        assertThat(desk.runs().listClosedSteps(ScoringDesk.BOOK)).containsExactlyInAnyOrder(
                new RunBook.ClosedStep(new RunBook.Closure(ScoringDesk.key("T2"), ACTIVITY, 5), "J1", "พ้นกำหนด", at),
                new RunBook.ClosedStep(new RunBook.Closure(ScoringDesk.key("T3"), ACTIVITY, 5), "J1", "พ้นกำหนด", at));
        assertThat(standing(claim).current()).satisfies(it -> {
            assertThat(it.state()).isEqualTo(ClaimState.REJECTED);
            assertThat(it.decision().orElseThrow().ruling().reason()).isEqualTo("พ้นกำหนด");
            assertThat(it.decision().orElseThrow().reviewer()).isEqualTo("J1");
        });
        assertThat(foresee().ruled()).isEmpty();
    }

    @Test
    void whatConcernsTheReviewerIsRefusedOneByOneAndLeftToOthers() {
        declareInterestIn("T3");
        declareInterestIn("T1");
        var claim = waiting("T1");
        var told = new ArrayList<Problem>();

        assertThat(desk.closing().close(ruling(), interests(), collecting(told)))
                .isEqualTo(new CloseAwaiting.Closed(1, 0, 2));

        assertThat(told).containsExactlyInAnyOrder(
                Problem.refused(ProblemCode.OWN_CASE, Place.file(""), "J1", "T3"),
                Problem.refused(ProblemCode.OWN_CASE, Place.file(""), "J1", claim.responseKey()));
        assertThat(desk.runs().listClosedSteps(ScoringDesk.BOOK)).extracting(it -> it.closure().subject())
                .containsExactly(ScoringDesk.key("T2"));
        assertThat(standing(claim).current().state()).isEqualTo(ClaimState.AWAITING);
    }

    @Test
    void whatItsUnitHasConfirmedIsLeftToBeJudged() {
        var confirmed = confirmed("T1");
        var waiting = waiting("T2");

        assertThat(desk.closing().close(ruling(), interests(), ProblemSink.UNHEARD))
                .isEqualTo(new CloseAwaiting.Closed(1, 1, 0));

        assertThat(standing(confirmed).current().state()).isEqualTo(ClaimState.AWAITING);
        assertThat(standing(waiting).current().state()).isEqualTo(ClaimState.REJECTED);
    }

    @Test
    void whatIsAwaitedForAnotherIndicatorGoesOnWaiting() {
        var award = desk.send("T1 honour-student level=national");
        desk.await(award, "D-01");

        close("พ้นกำหนด");

        assertThat(standing(award).current().state()).isEqualTo(ClaimState.AWAITING);
    }

    @Test
    void anIndicatorAsAWholeIsClosedUnderTheNumberZero() {
        desk.closing().close(new AwaitedRuling(ScoringDesk.BOOK, "sar", "J1", "พ้นกำหนด", "web:J1", desk.later()),
                interests(), ProblemSink.UNHEARD);

        assertThat(desk.runs().listClosedSteps(ScoringDesk.BOOK)).extracting(RunBook.ClosedStep::closure)
                .containsExactlyInAnyOrder(new RunBook.Closure(ScoringDesk.key("D-01"), "sar", 0),
                        new RunBook.Closure(ScoringDesk.key("D-02"), "sar", 0));
    }

    @Test
    void whatOnlyAnEarlierRoundAwaitsIsClosedToo() {
        var twoRounds = new ScoringDesk();
        twoRounds.accepted("T1 quality-activity step=5", "T2 quality-activity step=5", "T3 quality-activity step=5",
                "T1 quality-activity step=5 on=2023-01-12", "T2 quality-activity step=5 on=2023-01-12");

        twoRounds.closing().close(ruling(), interests(), ProblemSink.UNHEARD);

        assertThat(twoRounds.runs().listClosedSteps(ScoringDesk.BOOK)).extracting(RunBook.ClosedStep::closure)
                .containsExactly(new RunBook.Closure(ScoringDesk.key("T3"), ACTIVITY, 5));
    }

    @Test
    void whenSomethingElseWasShownNothingIsClosed() {
        var stand = foresee().stand();
        desk.accepted("T1 quality-activity step=5");

        assertThat(desk.closing().close(ScoringDesk.BOOK, JUDGE, ACTIVITY, "พ้นกำหนด", stand, desk.later()))
                .isEqualTo(new CloseAwaiting.MovedOn());
        assertThat(desk.runs().listClosedSteps(ScoringDesk.BOOK)).isEmpty();
    }

    @Test
    void whereNothingIsAwaitedThereIsNothingToClose() {
        var foreseen = desk.closing().foresee(ScoringDesk.BOOK, JUDGE, "honour-student", desk.later());

        assertThat(desk.closing().close(ScoringDesk.BOOK, JUDGE, "honour-student", "พ้นกำหนด", foreseen.stand(),
                desk.later())).isEqualTo(new CloseAwaiting.MovedOn());
    }

    @Test
    void nothingIsClosedWithoutAReason() {
        assertThat(close(" ")).isEqualTo(new CloseAwaiting.NoReason());
        assertThat(desk.runs().listClosedSteps(ScoringDesk.BOOK)).isEmpty();
    }

    @Test
    void whoseAppointmentIsOverClosesNothing() {
        desk.committees().add(ScoringDesk.BOOK, List.of(new CommitteeMember("คณะกรรมการ", "41/2566", null, "J1",
                "กรรมการ", null, LocalDate.parse("2023-10-01"))), "test", ScoringDesk.NINE);

        assertThat(close("พ้นกำหนด")).isEqualTo(new CloseAwaiting.Barred(
                new Bar.NotInOffice(LocalDate.parse("2023-10-16"))));
        assertThat(desk.runs().listClosedSteps(ScoringDesk.BOOK)).isEmpty();
    }

    @Test
    void onceTheRunIsSettledNothingIsClosed() {
        desk.acts().add(new YearAct(1, ScoringDesk.BOOK, 1, Phase.OBJECTION, Phase.FINAL, "J1",
                Role.ANNUAL_COMMITTEE, "web:J1", ScoringDesk.NINE, "", "", null, null));

        assertThat(close("พ้นกำหนด")).isInstanceOfSatisfying(CloseAwaiting.Barred.class,
                it -> assertThat(it.bar()).isInstanceOf(Bar.NotNow.class));
    }

    @Test
    void whatArrivesWhileItIsClosedHasArrived() {
        declareInterestIn("T3");
        var taken = confirmed("T1");
        var meanwhile = onTheSecondLook(() -> {
            desk.accepted("T2 quality-activity step=5", "T3 quality-activity step=5");
            desk.confirmations().withdraw(desk.confirmations().list(ScoringDesk.BOOK).getFirst(),
                    new Confirmation.Withdrawal("H1", "ผิดฉบับ", "web:H1", desk.later()));
        });

        assertThat(desk.closing().close(ruling(), meanwhile, ProblemSink.UNHEARD))
                .isEqualTo(new CloseAwaiting.Closed(0, 1, 0));

        assertThat(standing(taken).current().state()).isEqualTo(ClaimState.REJECTED);
        assertThat(desk.runs().listClosedSteps(ScoringDesk.BOOK)).isEmpty();
    }

    /// The closing looks at interests twice before it is done: at claims, then at steps.
    private Function<YearRules, Interests> onTheSecondLook(Runnable event) {
        var looks = new AtomicInteger();
        return year -> {
            if (looks.incrementAndGet() == 2) {
                event.run();
            }
            return interests().apply(year);
        };
    }

    private CloseAwaiting.Foreseen foresee() {
        return desk.closing().foresee(ScoringDesk.BOOK, JUDGE, ACTIVITY, desk.later());
    }

    private CloseAwaiting.Outcome close(String reason) {
        return desk.closing().close(ScoringDesk.BOOK, JUDGE, ACTIVITY, reason, foresee().stand(), desk.later());
    }

    private AwaitedRuling ruling() {
        return new AwaitedRuling(ScoringDesk.BOOK, ACTIVITY, "J1", "พ้นกำหนด", "web:J1", desk.later());
    }

    private Function<YearRules, Interests> interests() {
        var declared = desk.conflicts().list(ScoringDesk.BOOK).stream().map(Conflict::about).toList();
        return year -> {
            var own = new OwnCase(year, "J1");
            return new Interests() {
                @Override
                public boolean concerns(Claim claim, @Nullable SubjectKey subject) {
                    return own.concerns(claim, subject) || declared.contains(subject);
                }

                @Override
                public boolean concerns(SubjectKey subject) {
                    return own.concerns(subject) || declared.contains(subject);
                }
            };
        };
    }

    private static ProblemSink collecting(List<Problem> told) {
        return new ProblemSink() {
            @Override
            public void tell(Problem problem) {
                told.add(problem);
            }

            @Override
            public void forgetAll() {
                told.clear();
            }
        };
    }

    private void declareInterestIn(String id) {
        desk.conflicts().add(new Conflict(desk.ids().next(), ScoringDesk.BOOK, "J1", ScoringDesk.key(id), "คู่สมรส", "",
                "web:J1", ScoringDesk.NINE));
    }

    private Claim waiting(String id) {
        var claim = desk.send(id + " quality-activity step=5");
        desk.await(claim, "D-01");
        return claim;
    }

    private Claim confirmed(String id) {
        var claim = waiting(id);
        desk.confirmations().add(List.of(new Confirmation(desk.ids().next(), ScoringDesk.BOOK, claim.form(),
                claim.responseKey(), ScoringDesk.key(id), ACTIVITY, 5, ScoringDesk.key("H1"), "H1",
                new Confirmation.Report("ศธ 0210/12", LocalDate.parse("2023-09-20"), 7, "ab".repeat(32)), "web:H1",
                ScoringDesk.NINE, Optional.empty())));
        return claim;
    }

    private ClaimStanding standing(Claim claim) {
        return ClaimStanding.of(desk.claims().listHistories(ScoringDesk.BOOK, claim.form(), Set.of(claim.responseKey()))
                .getFirst(), _ -> 1);
    }
}
