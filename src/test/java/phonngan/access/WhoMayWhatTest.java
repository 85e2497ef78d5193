package phonngan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import phonngan.common.Deed;
import phonngan.common.Office;
import phonngan.roster.SubjectKey;
import phonngan.testkit.WhoMayWhat;

/// `src/docs/who-may-what.md` says what the program does.
class WhoMayWhatTest {
    private static final WhoMayWhat PAGE = WhoMayWhat.read();
    private static final SubjectKey OWN = new SubjectKey("1".repeat(32));
    private static final SubjectKey OTHER = new SubjectKey("2".repeat(32));

    @Test
    void thePageHasEveryActAndEveryRoleInOrder() {
        assertThat(PAGE.deeds()).isEqualTo(Arrays.stream(Deed.values()).map(Deed::word).toList());
        assertThat(PAGE.roles()).isEqualTo(Arrays.stream(Role.values()).map(Role::word).toList());
    }

    @ParameterizedTest
    @EnumSource
    void theProgramDoesWhatThePageSays(Deed deed) {
        for (var role : Role.values()) {
            assertThat(Rights.find(role, deed)).as(role.word()).isEqualTo(PAGE.reach(deed, role));
        }
        assertThat(deed.isBarredInOwnCase()).isEqualTo(PAGE.marks(deed).contains("≠"));
        assertThat(deed.needsFreshProof()).isEqualTo(PAGE.marks(deed).contains("!"));
    }

    @ParameterizedTest
    @EnumSource
    void whoHoldsNoRoleMayOnlyKeepTheOwnAccount(Deed deed) {
        var answer = MayDo.ask(actor(), deed, Concern.office());

        assertThat(answer instanceof MayDo.Allowed).isEqualTo(deed == Deed.KEEP_OWN_ACCOUNT);
    }

    @ParameterizedTest
    @EnumSource
    void nobodyDecidesInAnOwnCaseHoweverManyRolesTheyHold(Deed deed) {
        var everything = actor(Arrays.stream(Role.values()).map(it -> grant(it, "")).toArray(Grant[]::new));
        var answer = MayDo.ask(everything, deed, new Concern(OWN, List.of("D-01")));

        assertThat(answer.equals(MayDo.refused(MayDo.Why.OWN_CASE, deed))).isEqualTo(deed.isBarredInOwnCase());
    }

    @Test
    void aRoleForAUnitReachesWhatLiesBelowItAndNothingElse() {
        var head = actor(grant(Role.UNIT_HEAD, "D-01"));

        assertThat(MayDo.ask(head, Deed.VIEW_PERSON, new Concern(OTHER, List.of("T-0101", "D-01", "P-00"))))
                .isEqualTo(new MayDo.Allowed());
        assertThat(MayDo.ask(head, Deed.VIEW_PERSON, new Concern(OTHER, List.of("T-0201", "D-02", "P-00"))))
                .isEqualTo(MayDo.refused(MayDo.Why.UNIT, Deed.VIEW_PERSON));
        assertThat(MayDo.ask(head, Deed.VIEW_PERSON, Concern.office()))
                .isEqualTo(MayDo.refused(MayDo.Why.UNIT, Deed.VIEW_PERSON));
    }

    @Test
    void whoIsNotOnTheRosterHasNoOwnCase() {
        var outsider = new Actor(1, new Office(7, "main"), "", "ผู้ตรวจสอบ", null, List.of(grant(Role.STAFF, "")));

        assertThat(MayDo.ask(outsider, Deed.VIEW_OWN_SHEET, Concern.office()))
                .isEqualTo(MayDo.refused(MayDo.Why.UNIT, Deed.VIEW_OWN_SHEET));
    }

    private static Actor actor(Grant... grants) {
        return new Actor(1, new Office(7, "main"), "S0001", "นางกานดา", OWN, List.of(grants));
    }

    private static Grant grant(Role role, String unit) {
        return new Grant(role, unit, LocalDate.EPOCH, null, false);
    }
}
