package phonngan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import phonngan.testkit.GatehouseDesk;

class SignInTest {
    private static final String PASSWORD = "ข้าวเหนียวมะม่วง";
    private static final String HERE = "10.0.0.1";
    private static final String ELSEWHERE = "198.51.100.7";

    private final GatehouseDesk desk = new GatehouseDesk();
    private final SignIn signIn = new SignIn(desk.house());
    private final SecondFactor factor = new SecondFactor(desk.house());
    private final KeepSessions keep = new KeepSessions(desk.house());
    private final ChangePassword change = new ChangePassword(desk.house(), new PasswordRules(_ -> false));
    private final IssueSlips slips = new IssueSlips(desk.house());
    private final Account kanda = desk.staff("S0001", PASSWORD);

    @Test
    void nameAndPasswordLetStaffInWhateverTheCapitalsAndThaiDigits() {
        assertThat(step(attempt("s0001", PASSWORD))).isEqualTo(Session.Step.DONE);
        assertThat(step(attempt(" S๐๐๐๑ ", PASSWORD))).isEqualTo(Session.Step.DONE);
    }

    @Test
    void aThaiPasswordMayBeComposedInTwoWays() {
        desk.staff("S0002", "น\u0E33ใจไมตรี cafe\u0301 ชา");

        assertThat(step(attempt("S0002", "น\u0E33ใจไมตรี caf\u00E9 ชา"))).isEqualTo(Session.Step.DONE);
    }

    @Test
    void anUnknownNameAndAWrongPasswordAnswerTheSame() {
        assertThat(attempt("S0001", "wrong")).isEqualTo(new SignInOutcome.WrongOrUnknown());
        assertThat(attempt("nobody", "wrong")).isEqualTo(new SignInOutcome.WrongOrUnknown());
        assertThat(attempt("", "")).isEqualTo(new SignInOutcome.WrongOrUnknown());
    }

    @Test
    void fiveWrongAttemptsMakeEvenTheRightPasswordWaitAndEachFurtherOneLonger() {
        for (int i = 0; i < 5; i++) {
            attempt("S0001", "wrong");
        }

        assertThat(attempt("S0001", PASSWORD))
                .isEqualTo(new SignInOutcome.Locked(desk.now().plus(Duration.ofSeconds(15))));
        desk.after(Duration.ofSeconds(15));
        assertThat(attempt("S0001", "wrong")).isEqualTo(new SignInOutcome.WrongOrUnknown());
        assertThat(attempt("S0001", PASSWORD))
                .isEqualTo(new SignInOutcome.Locked(desk.now().plus(Duration.ofSeconds(30))));
        desk.after(Duration.ofSeconds(30));
        assertThat(step(attempt("S0001", PASSWORD))).isEqualTo(Session.Step.DONE);
    }

    @Test
    void unknownNamesAreLockedTooSoThatALockTellsNothing() {
        for (int i = 0; i < 5; i++) {
            attempt("nobody", "wrong");
        }

        assertThat(attempt("nobody", "wrong")).isInstanceOf(SignInOutcome.Locked.class);
    }

    @Test
    void whoeverFailsElsewhereDoesNotLockThePersonOut() {
        for (int i = 0; i < 40; i++) {
            signIn.attempt("S0001", "wrong", ELSEWHERE, desk.now());
            desk.after(Duration.ofSeconds(20));
        }

        assertThat(step(attempt("S0001", PASSWORD))).isEqualTo(Session.Step.DONE);
    }

    @Test
    void evenAFloodFromManyAddressesCostsThePersonSecondsOnly() {
        for (int i = 0; i < 500; i++) {
            signIn.attempt("S0001", "wrong", "192.0.2." + i, desk.now());
        }

        assertThat(attempt("S0001", PASSWORD)).isInstanceOf(SignInOutcome.Locked.class);
        desk.after(Duration.ofSeconds(15));
        assertThat(step(attempt("S0001", PASSWORD))).isEqualTo(Session.Step.DONE);
    }

    @Test
    void aSlipLetsItsPersonInOnceToChooseAPassword() {
        var slip = slips.issue(List.of(kanda), 1, desk.now()).getFirst();

        var opened = (SignInOutcome.Opened) attempt("S0001", slip.code().toLowerCase(Locale.ROOT));
        assertThat(opened.session().step()).isEqualTo(Session.Step.NEW_PASSWORD);
        assertThat(attempt("S0001", slip.code())).isEqualTo(new SignInOutcome.SlipUsed());
        var changed = (ChangePassword.Changed) change.choose(opened.session(), "ฝนตกหนักทั้งคืน", "ฝนตกหนักทั้งคืน",
                desk.now());
        assertThat(changed.opened().session().step()).isEqualTo(Session.Step.DONE);
        assertThat(keep.find(opened.token(), desk.now())).isEmpty();
        assertThat(attempt("S0001", PASSWORD)).isEqualTo(new SignInOutcome.WrongOrUnknown());
    }

    @Test
    void aSlipIsGoodForAWeekAndOnlyTheLatestIs() {
        var first = slips.issue(List.of(kanda), 1, desk.now()).getFirst();
        var second = slips.issue(List.of(kanda), 1, desk.now()).getFirst();

        assertThat(attempt("S0001", first.code())).isEqualTo(new SignInOutcome.WrongOrUnknown());
        desk.after(IssueSlips.LIFE);
        assertThat(attempt("S0001", second.code())).isEqualTo(new SignInOutcome.SlipExpired());
    }

    @Test
    void whoDecidesHasToEnrolAPhoneFirstAndSeesNothingBefore() {
        desk.give(kanda, Role.ANNUAL_COMMITTEE);

        var opened = (SignInOutcome.Opened) attempt("S0001", PASSWORD);
        assertThat(opened.session().step()).isEqualTo(Session.Step.ENROL);
        assertThat(keep.find(opened.token(), desk.now())).hasValueSatisfying(it -> {
            assertThat(it.isComplete()).isFalse();
            assertThat(it.actor().grants()).isEmpty();
        });
        var enrolled = enrol(opened);
        assertThat(enrolled.recoveryCodes()).hasSize(10).doesNotHaveDuplicates();
        assertThat(keep.find(opened.token(), desk.now())).isEmpty();
        assertThat(keep.find(enrolled.opened().token(), desk.now())).hasValueSatisfying(
                it -> assertThat(it.actor().holds(Role.ANNUAL_COMMITTEE)).isTrue());
    }

    @Test
    void aPhonesCodeIsTakenOnceAndOnlyWithinItsHalfMinutes() {
        desk.give(kanda, Role.DIRECTOR);
        enrol((SignInOutcome.Opened) attempt("S0001", PASSWORD));

        var second = (SignInOutcome.Opened) attempt("S0001", PASSWORD);
        assertThat(second.session().step()).isEqualTo(Session.Step.SECOND_FACTOR);
        assertThat(factor.prove(second.session(), desk.code(), HERE, desk.now()))
                .as("the code that enrolled the phone is used up").isEqualTo(new SignInOutcome.WrongOrUnknown());
        desk.after(Duration.ofSeconds(30));
        assertThat(step(factor.prove(second.session(), desk.code(), HERE, desk.now()))).isEqualTo(Session.Step.DONE);
        var third = (SignInOutcome.Opened) attempt("S0001", PASSWORD);
        assertThat(factor.prove(third.session(), desk.code(), HERE, desk.now()))
                .isEqualTo(new SignInOutcome.WrongOrUnknown());
    }

    @Test
    void aRecoveryCodeStandsInForTheLostPhoneOnce() {
        desk.give(kanda, Role.DIRECTOR);
        var code = enrol((SignInOutcome.Opened) attempt("S0001", PASSWORD)).recoveryCodes().getFirst();

        var opened = (SignInOutcome.Opened) attempt("S0001", PASSWORD);
        assertThat(step(factor.prove(opened.session(), code, HERE, desk.now()))).isEqualTo(Session.Step.DONE);
        var again = (SignInOutcome.Opened) attempt("S0001", PASSWORD);
        assertThat(factor.prove(again.session(), code, HERE, desk.now()))
                .isEqualTo(new SignInOutcome.WrongOrUnknown());
    }

    @Test
    void codesCannotBeGuessedOneAfterAnother() {
        desk.give(kanda, Role.DIRECTOR);
        enrol((SignInOutcome.Opened) attempt("S0001", PASSWORD));
        var opened = (SignInOutcome.Opened) attempt("S0001", PASSWORD);
        for (int i = 0; i < 5; i++) {
            factor.prove(opened.session(), "00000" + i, HERE, desk.now());
        }

        desk.after(Duration.ofSeconds(1));
        assertThat(factor.prove(opened.session(), desk.code(), HERE, desk.now()))
                .isInstanceOf(SignInOutcome.Locked.class);
    }

    @Test
    void aSlipDoesNotStandInForThePhone() {
        desk.give(kanda, Role.DIRECTOR);
        enrol((SignInOutcome.Opened) attempt("S0001", PASSWORD));
        var slip = slips.issue(List.of(kanda), 1, desk.now()).getFirst();

        assertThat(step(attempt("S0001", slip.code()))).isEqualTo(Session.Step.SECOND_FACTOR);
    }

    @Test
    void amongInventedPeopleNoPhoneIsAskedFor() {
        desk.sample().give(kanda, Role.DIRECTOR);

        var opened = (SignInOutcome.Opened) attempt("S0001", PASSWORD);
        assertThat(keep.find(opened.token(), desk.now())).hasValueSatisfying(
                it -> assertThat(it.actor().holds(Role.DIRECTOR)).isTrue());
    }

    @Test
    void aStayEndsAfterHalfAnHourOfSilence() {
        var token = token();
        for (int i = 0; i < 3; i++) {
            desk.after(Duration.ofMinutes(29));
            assertThat(keep.find(token, desk.now())).isPresent();
        }

        desk.after(Session.IDLE);
        assertThat(keep.find(token, desk.now())).isEmpty();
    }

    @Test
    void aStayEndsAfterTwelveHoursHoweverBusy() {
        var token = token();
        for (int i = 0; i < 35; i++) {
            desk.after(Duration.ofMinutes(20));
            assertThat(keep.find(token, desk.now())).isPresent();
        }

        desk.after(Duration.ofMinutes(20));
        assertThat(keep.find(token, desk.now())).isEmpty();
    }

    @Test
    void signingOutEndsTheStayAndChangingThePasswordEndsAllOthers() {
        var here = token();
        var there = token();
        var stay = keep.find(here, desk.now()).orElseThrow().session();

        var changed = (ChangePassword.Changed) change.choose(stay, "ฝนตกหนักทั้งคืน", "ฝนตกหนักทั้งคืน", desk.now());
        assertThat(keep.find(here, desk.now())).isEmpty();
        assertThat(keep.find(there, desk.now())).isEmpty();
        keep.signOut(changed.opened().session());
        assertThat(keep.find(changed.opened().token(), desk.now())).isEmpty();
    }

    @Test
    void aProofIsFreshForFiveMinutesAndShowingItAnewGivesAnotherToken() {
        var token = token();
        desk.after(Session.FRESH);
        var stay = keep.find(token, desk.now()).orElseThrow().session();

        assertThat(stay.isFresh(desk.now())).isFalse();
        assertThat(signIn.again(stay, "wrong", HERE, desk.now())).isEqualTo(new SignInOutcome.WrongOrUnknown());
        var again = (SignInOutcome.Opened) signIn.again(stay, PASSWORD, HERE, desk.now());
        assertThat(again.session().isFresh(desk.now())).isTrue();
        assertThat(again.session().openedAt()).as("the twelve hours run on").isEqualTo(stay.openedAt());
        assertThat(keep.find(token, desk.now())).isEmpty();
    }

    private String token() {
        return ((SignInOutcome.Opened) attempt("S0001", PASSWORD)).token();
    }

    private SecondFactor.Enrolled enrol(SignInOutcome.Opened opened) {
        factor.pending(opened.session());
        var kept = keep.find(opened.token(), desk.now()).orElseThrow().session();
        return factor.enrol(kept, desk.code(), desk.now()).orElseThrow();
    }

    private SignInOutcome attempt(String name, String secret) {
        return signIn.attempt(name, secret, HERE, desk.now());
    }

    private static Session.Step step(SignInOutcome outcome) {
        assertThat(outcome).isInstanceOf(SignInOutcome.Opened.class);
        return ((SignInOutcome.Opened) outcome).session().step();
    }
}
