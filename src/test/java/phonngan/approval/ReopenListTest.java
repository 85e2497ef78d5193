package phonngan.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.approval.ApprovalDesk.TODAY;
import static phonngan.approval.ApprovalDesk.done;
import static phonngan.approval.ApprovalDesk.refused;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import phonngan.access.Grant;
import phonngan.access.Role;
import phonngan.approval.DirectorsWord.Wish;

class ReopenListTest {
    private static final String FIGURES = """
                                          aa 5 2
                                          bb 5 0
                                          cc 4 0
                                          """;
    private static final String DARA = "นางดารา แจ่มใส";
    private static final String EK = "นายเอก รอบคอบ";

    private final ApprovalDesk desk = ApprovalDesk.inMemory();

    @Test
    void itTakesTwoOneOfThemTheDirector() {
        desk.approved(FIGURES);
        assertThat(refused(desk.agreeToReopen(DARA, Role.DIRECTOR))).isEqualTo(new ListRefusal.NobodyAsked());
        assertThat(refused(desk.askToReopen(EK, Role.STRATEGY, ""))).isEqualTo(new ListRefusal.NoReason());
        assertThat(refused(desk.askToReopen(EK, Role.STAFF, "ขอ"))).isInstanceOf(ListRefusal.RoleNotInForce.class);

        done(desk.askToReopen(EK, Role.STRATEGY, "พบรางวัลที่ตกหล่น"));

        assertThat(refused(desk.askToReopen(DARA, Role.DIRECTOR, "ด้วย"))).isEqualTo(
                new ListRefusal.ReopeningAsked(EK));
        assertThat(refused(desk.agreeToReopen("เอก รอบคอบ", Role.DIRECTOR))).isEqualTo(new ListRefusal.SamePerson(EK));
        assertThat(refused(desk.agreeToReopen("นายบุญ มั่นคง", Role.ANNUAL_COMMITTEE)))
                .isEqualTo(new ListRefusal.DirectorMissing());
        assertThat(done(desk.agreeToReopen(DARA, Role.DIRECTOR)).state()).isEqualTo(ListState.REOPENED);
    }

    @Test
    void theNextVersionNamesTheOldOneWhichStaysReadableAndTheDifferenceIsShownPersonByPerson() {
        desk.approved(FIGURES);
        var first = desk.latest();
        var before = desk.body();
        done(desk.askToReopen(DARA, Role.DIRECTOR, "พบรางวัลที่ตกหล่น"));
        done(desk.agreeToReopen(EK, Role.STRATEGY));
        desk.post(FIGURES.replace("cc 4 0", "cc 5 1"));

        var second = done(desk.propose());

        assertThat(second.version()).isEqualTo(2);
        assertThat(second.replaces()).isEqualTo(1);
        assertThat(new ReadLists(desk.lists).findByCode(first.hash().code()).map(ListVersion::version)).contains(1);
        assertThat(new ReadLists(desk.lists).findBody(first)).contains(before);
        assertThat(CompareLists.compare(before, desk.body()).stream()
                .map(it -> it.subject().value().substring(0, 2) + " " + it.was().status().word() + " "
                        + it.was().amount() + " -> " + it.is().status().word() + " " + it.is().amount()
                        + (it.crossesTheLine() ? " !" : ""))
                .collect(Collectors.joining("\n", "", "\n"))).isEqualTo("""
                                                                        aa in 175.00 -> in 161.54
                                                                        bb in 125.00 -> out 0.00 !
                                                                        cc out 0.00 -> in 138.46 !
                                                                        """);
    }

    @Test
    void theSignedOrderIsRecordedOnceBesideTheApprovedList() {
        assertThat(refused(desk.record("77/2566", TODAY, "a".repeat(64)))).isEqualTo(
                new ListRefusal.NothingApproved("12m"));
        desk.approved(FIGURES);
        assertThat(refused(desk.record("77/2566", TODAY.plusDays(1), "a".repeat(64))))
                .isEqualTo(new ListRefusal.BadOrder());
        assertThat(refused(desk.record("77/2566", TODAY, "scan.pdf"))).isEqualTo(new ListRefusal.BadOrder());

        var recorded = done(desk.record("77/2566", TODAY, "a".repeat(64)));

        assertThat(recorded.state()).isEqualTo(ListState.APPROVED);
        assertThat(recorded.find(ListAct.OrderRecorded.class))
                .contains(new ListAct.OrderRecorded(EK, "77/2566", TODAY, "a".repeat(64)));
        assertThat(refused(desk.record("78/2566", TODAY, "b".repeat(64))))
                .isEqualTo(new ListRefusal.OrderRecordedAlready("77/2566"));
    }

    @Test
    void whatWaitsIsNeitherReopenedNorPutOnRecord() {
        desk.post(FIGURES);
        done(desk.propose());

        assertThat(refused(desk.askToReopen(EK, Role.STRATEGY, "ตกหล่น")))
                .isEqualTo(new ListRefusal.NothingApproved("12m"));
        assertThat(refused(desk.record("77/2566", TODAY, "a".repeat(64))))
                .isEqualTo(new ListRefusal.NothingApproved("12m"));
    }

    @Test
    void onlyTheStrategyGroupPutsTheOrderOnRecordAndOnlyWithANumberAndADay() {
        desk.approved(FIGURES);
        var director = desk.order(DARA, Role.DIRECTOR);

        assertThat(refused(new RecordOrder(desk.desk).record(director, "77/2566", TODAY, "a".repeat(64))))
                .isEqualTo(new ListRefusal.RoleNotInForce(director.by(), Role.STRATEGY));
        assertThat(refused(desk.record(" ", TODAY, "a".repeat(64)))).isEqualTo(new ListRefusal.BadOrder());
        assertThat(refused(desk.record("77/2566", null, "a".repeat(64)))).isEqualTo(new ListRefusal.BadOrder());
    }

    @Test
    void theSecondPersonHoldsARoleThatMayReopenAndHoldsItNow() {
        desk.approved(FIGURES);
        done(desk.askToReopen(DARA, Role.DIRECTOR, "พบรางวัลที่ตกหล่น"));
        var former = new ListOrder(desk.book, "12m", new Signatory(EK,
                new Grant(Role.STRATEGY, "", TODAY.minusDays(9), TODAY.minusDays(1), false)), "cli:kanda",
                ApprovalDesk.NOON);

        assertThat(refused(desk.agreeToReopen(EK, Role.AUDITOR))).isInstanceOf(ListRefusal.RoleNotInForce.class);
        assertThat(refused(new ReopenList(desk.desk, desk.rosters).agree(former)))
                .isEqualTo(new ListRefusal.RoleNotInForce(former.by(), Role.DIRECTOR));
    }

    @Test
    void theDirectorsDifferenceCarriesItsReasonAndTheMoneyFollowsTheRule() {
        desk.post(FIGURES);
        done(desk.propose());

        assertThat(desk.differ("CC", Wish.TAKE_IN, "งานบริการดีเด่น"))
                .isInstanceOfSatisfying(DifferFromAdvice.Answer.Refused.class, it -> assertThat(
                        ApprovalDesk.sentence(it.why()))
                        .isEqualTo("กลุ่ม teacher จะมีผู้ได้รับ 3 ราย เกินที่แผนกำหนด 2 ราย"));
        assertThat(desk.differ("BB", Wish.LEAVE_OUT, "ถูกลงโทษทางวินัย"))
                .isInstanceOf(DifferFromAdvice.Answer.Recorded.class);
        assertThat(desk.differ("CC", Wish.TAKE_IN, "งานบริการดีเด่น"))
                .isInstanceOf(DifferFromAdvice.Answer.Recorded.class);
        assertThat(refused(desk.resolve())).isInstanceOf(ListRefusal.Stale.class);

        done(desk.propose());

        assertThat(desk.lines()).startsWith("""
                                            teacher in 1 aa 190.91 point-share+remainder-raised
                                            teacher in 3 cc 109.09 point-share+remainder-dropped+taken-in
                                            teacher out 2 bb 0.00 left-out
                                            """);
        assertThat(desk.body().lines().stream().filter(ListLine::deviates)).hasSize(2);
    }

    @Test
    void aWordTakenBackLeavesTheAdvice() {
        desk.post(FIGURES);
        desk.differ("BB", Wish.LEAVE_OUT, "ถูกลงโทษทางวินัย");
        desk.differ("BB", Wish.AS_ADVISED, "คำสั่งลงโทษถูกเพิกถอน");
        done(desk.propose());

        assertThat(desk.body().lines()).noneMatch(ListLine::deviates);
    }

    @Test
    void anApprovedListIsNotDifferedFrom() {
        desk.approved(FIGURES);

        assertThat(desk.differ("BB", Wish.LEAVE_OUT, "ถูกลงโทษทางวินัย")).isEqualTo(
                new DifferFromAdvice.Answer.Refused(new ListRefusal.AlreadyApproved(desk.latest())));
    }
}
