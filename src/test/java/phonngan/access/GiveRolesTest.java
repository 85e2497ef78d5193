package phonngan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import phonngan.testkit.GatehouseDesk;
import phonngan.testkit.InMemoryWelcomeLinks;

class GiveRolesTest {
    private static final LocalDate TODAY = LocalDate.of(2023, 10, 5);

    private final GatehouseDesk desk = new GatehouseDesk();
    private final GiveRoles giving = new GiveRoles(desk.house());
    private final EndAccounts ending = new EndAccounts(desk.house());
    private final Account first = desk.outsider("admin1", "x");
    private final Account second = desk.outsider("admin2", "x");
    private final Account kanda = desk.staff("S0001", "x");

    GiveRolesTest() {
        desk.give(first, Role.ADMINISTRATOR).give(second, Role.ADMINISTRATOR);
    }

    @Test
    void aRoleIsHeldOnceASecondPersonHasConfirmedIt() {
        var paper = done(propose(first, kanda, Role.COLLECTOR, ""));

        assertThat(desk.house().papers().listConfirmed(kanda.id())).isEmpty();
        assertThat(fault(giving.confirm(desk.actor(first), paper.id(), desk.now())))
                .isEqualTo(GiveRoles.Fault.SAME_PERSON);
        done(giving.confirm(desk.actor(second), paper.id(), desk.now()));
        assertThat(desk.house().papers().listConfirmed(kanda.id())).containsExactly(paper.grant());
        assertThat(fault(giving.confirm(desk.actor(second), paper.id(), desk.now())))
                .isEqualTo(GiveRoles.Fault.ANSWERED);
    }

    @Test
    void nobodyGivesARoleToThemselfNorConfirmsTheirOwn() {
        assertThat(fault(propose(first, first, Role.COLLECTOR, ""))).isEqualTo(GiveRoles.Fault.ONESELF);
        desk.give(kanda, Role.DIRECTOR);
        var paper = done(propose(first, kanda, Role.COLLECTOR, ""));

        assertThat(fault(giving.confirm(desk.actor(kanda), paper.id(), desk.now())))
                .isEqualTo(GiveRoles.Fault.ONESELF);
    }

    @Test
    void aSecondAccountOfTheSamePersonIsTheSamePerson() {
        var twin = new Account(999, GatehouseDesk.OFFICE, "kanda2", "นางกานดา", "S0001", kanda.person(), false);
        desk.house().accounts().add(List.of(twin), 0, desk.now());

        assertThat(fault(propose(twin, kanda, Role.COLLECTOR, ""))).isEqualTo(GiveRoles.Fault.ONESELF);
    }

    @ParameterizedTest
    @CsvSource({"ADMINISTRATOR,STRATEGY", "ADMINISTRATOR,ANNUAL_COMMITTEE", "ADMINISTRATOR,DIRECTOR",
            "ADMINISTRATOR,COLLECTOR", "AUDITOR,ANNUAL_COMMITTEE", "AUDITOR,ADMINISTRATOR",
            "DIRECTOR,ANNUAL_COMMITTEE", "DIRECTOR,STRATEGY"})
    void someRolesDoNotGoTogetherInWhateverOrder(Role one, Role other) {
        desk.give(kanda, one);
        assertThat(fault(propose(first, kanda, other, "1/2566"))).isEqualTo(GiveRoles.Fault.EXCLUDED);
        var malee = desk.staff("S0002", "x");
        desk.give(malee, other);
        assertThat(fault(propose(first, malee, one, "1/2566"))).isEqualTo(GiveRoles.Fault.EXCLUDED);
    }

    @Test
    void twoThatExcludeEachOtherCannotEvenBothWait() {
        done(propose(first, kanda, Role.DIRECTOR, ""));

        assertThat(fault(propose(second, kanda, Role.STRATEGY, ""))).isEqualTo(GiveRoles.Fault.EXCLUDED);
    }

    @Test
    void theSameIsNotAskedForTwice() {
        done(propose(first, kanda, Role.COLLECTOR, ""));

        assertThat(fault(propose(second, kanda, Role.COLLECTOR, ""))).isEqualTo(GiveRoles.Fault.TWICE);
    }

    @Test
    void aUnitHeadNeedsAUnitACommitteeMemberAnOrderAndDaysTheirOrder() {
        assertThat(fault(propose(first, kanda, Role.UNIT_HEAD, ""))).isEqualTo(GiveRoles.Fault.NO_UNIT);
        assertThat(fault(propose(first, kanda, Role.ANNUAL_COMMITTEE, ""))).isEqualTo(GiveRoles.Fault.NO_ORDER);
        assertThat(fault(giving.propose(desk.actor(first), kanda.id(),
                new Grant(Role.COLLECTOR, "", TODAY, TODAY.minusDays(1), true), "", desk.now())))
                .isEqualTo(GiveRoles.Fault.REVERSED);
        assertThat(fault(propose(first, kanda, Role.STAFF, ""))).isEqualTo(GiveRoles.Fault.UNKNOWN);
    }

    @Test
    void whoLosesARoleIsOutAtOnce() {
        var password = "ข้าวเหนียวมะม่วง";
        var malee = desk.staff("S0002", password);
        var paper = done(propose(first, malee, Role.COLLECTOR, ""));
        done(giving.confirm(desk.actor(second), paper.id(), desk.now()));
        var opened = (SignInOutcome.Opened) new SignIn(desk.house()).attempt("S0002", password, "here", desk.now());

        assertThat(fault(giving.revoke(desk.actor(first), paper.id(), " ", desk.now())))
                .isEqualTo(GiveRoles.Fault.NO_REASON);
        done(giving.revoke(desk.actor(first), paper.id(), "ย้ายกลุ่มงาน", desk.now()));
        assertThat(new KeepSessions(desk.house()).find(opened.token(), desk.now())).isEmpty();
    }

    @Test
    void twoAdministratorsAlwaysStay() {
        var paper = desk.house().papers().listOpen(GatehouseDesk.OFFICE.id()).getFirst();

        assertThat(fault(giving.revoke(desk.actor(second), paper.id(), "ลาออก", desk.now())))
                .isEqualTo(GiveRoles.Fault.TOO_FEW);
        assertThat(ending.close(desk.actor(second), first.id(), "ลาออก", desk.now()))
                .contains(GiveRoles.Fault.TOO_FEW);
    }

    @Test
    void whoBeginsAnewHasNoRolesLeftSoThatAnAdministratorAloneCannotBecomeThem() {
        desk.give(kanda, Role.DIRECTOR);

        assertThat(ending.restart(desk.actor(first), kanda.id(), "โทรศัพท์หาย", desk.now())).isEmpty();
        assertThat(desk.house().papers().listConfirmed(kanda.id())).isEmpty();
        assertThat(desk.house().accounts().credentials(kanda.id()).all()).isEmpty();
        assertThat(ending.restart(desk.actor(first), first.id(), "ของตนเอง", desk.now()))
                .contains(GiveRoles.Fault.ONESELF);
    }

    @Test
    void aClosedAccountIsOutAndStaysOut() {
        assertThat(ending.close(desk.actor(first), kanda.id(), "ย้ายจังหวัด", desk.now())).isEmpty();

        assertThat(new SignIn(desk.house()).attempt("S0001", "x", "here", desk.now()))
                .isEqualTo(new SignInOutcome.WrongOrUnknown());
        assertThat(fault(propose(first, kanda, Role.COLLECTOR, ""))).isEqualTo(GiveRoles.Fault.UNKNOWN);
    }

    @Test
    void theFirstTwoAdministratorsAreMadeByALinkThatIsGoodOnce() {
        var fresh = new GatehouseDesk();
        var welcoming = new WelcomeAdministrators(fresh.house(), new InMemoryWelcomeLinks());
        var token = welcoming.offer(GatehouseDesk.OFFICE, fresh.now()).orElseThrow();
        var link = welcoming.find(token, fresh.now()).orElseThrow();
        var one = new WelcomeAdministrators.Newcomer("Somsri", "นางสมศรี ดีงาม");
        var other = new WelcomeAdministrators.Newcomer("wichai", "นายวิชัย มั่นคง");

        assertThat(welcoming.welcome(link, List.of(one), fresh.now())).as("one is too few").isEmpty();
        assertThat(welcoming.welcome(link, List.of(one, one), fresh.now())).as("two are two people").isEmpty();
        var slips = welcoming.welcome(link, List.of(one, other), fresh.now());
        assertThat(slips).hasSize(2);
        assertThat(welcoming.find(token, fresh.now())).isEmpty();
        assertThat(welcoming.offer(GatehouseDesk.OFFICE, fresh.now())).isEmpty();
        var signedIn = (SignInOutcome.Opened) new SignIn(fresh.house()).attempt("somsri", slips.getFirst().code(),
                "here", fresh.now());
        assertThat(signedIn.session().step()).isEqualTo(Session.Step.NEW_PASSWORD);
    }

    @Test
    void aLinkIsWorthNothingAfterADay() {
        var fresh = new GatehouseDesk();
        var welcoming = new WelcomeAdministrators(fresh.house(), new InMemoryWelcomeLinks());
        var token = welcoming.offer(GatehouseDesk.OFFICE, fresh.now()).orElseThrow();

        assertThat(welcoming.find(token, fresh.after(Duration.ofHours(24)).now())).isEmpty();
    }

    private GiveRoles.Outcome propose(Account by, Account holder, Role role, String orderNo) {
        return giving.propose(desk.actor(by), holder.id(), new Grant(role, "", TODAY, null, false), orderNo,
                desk.now());
    }

    private static RolePaper done(GiveRoles.Outcome outcome) {
        assertThat(outcome).isInstanceOf(GiveRoles.Done.class);
        return ((GiveRoles.Done) outcome).paper();
    }

    private static GiveRoles.Fault fault(GiveRoles.Outcome outcome) {
        assertThat(outcome).isInstanceOf(GiveRoles.Refused.class);
        return ((GiveRoles.Refused) outcome).fault();
    }
}
