package phonngan.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.approval.ApprovalDesk.NOON;
import static phonngan.approval.ApprovalDesk.TODAY;
import static phonngan.approval.ApprovalDesk.done;
import static phonngan.approval.ApprovalDesk.refused;
import static phonngan.approval.ApprovalDesk.sentence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import phonngan.access.Grant;
import phonngan.access.Role;
import phonngan.catalogue.CatalogueDigest;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.ledger.Head;
import phonngan.ledger.LedgerReport;
import phonngan.ledger.PostingResult;
import phonngan.testkit.InMemoryListBook;
import phonngan.testkit.InMemoryPointLedger;
import phonngan.testkit.LedgerDesk;
import phonngan.testkit.Tampering;

class DecideListTest {
    private static final String FIGURES = """
                                          aa 5 2
                                          bb 5 0
                                          cc 4 0
                                          """;

    private static final String DARA = "นางดารา แจ่มใส";

    private final ApprovalDesk desk = ApprovalDesk.inMemory();

    @Test
    void aListSaysWhoIsInWhoIsOutAndWhyAndRestsOnTheLedgersHead() {
        desk.post(FIGURES);
        var list = done(desk.propose());

        assertThat(desk.lines()).isEqualTo("""
                                           teacher in 1 aa 175.00 point-share
                                           teacher in 2 bb 125.00 point-share
                                           teacher out 3 cc 0.00 beyond-quota
                                           teacher out 4 dd 0.00 beyond-quota
                                           teacher out 4 ee 0.00 beyond-quota
                                           """);
        assertThat(list.head()).isEqualTo(desk.ledger.ledger().getHead(desk.book));
        assertThat(list.hash()).isEqualTo(ListHash.of(desk.lists.getText(list)));
        assertThat(list.state()).isEqualTo(ListState.PROPOSED);
    }

    @Test
    void afterTheCommitteeTheDirectorApprovesWhatWasShown() {
        desk.post(FIGURES);
        done(desk.propose());
        assertThat(done(desk.resolve()).state()).isEqualTo(ListState.RESOLVED);

        var approved = done(desk.approve("นางดารา แจ่มใส", desk.latest().hash().code().toLowerCase()));

        assertThat(approved.state()).isEqualTo(ListState.APPROVED);
        assertThat(approved.find(ListAct.Approved.class)).contains(
                new ListAct.Approved("นางดารา แจ่มใส", false, null, null, new Proof(NOON, "test")));
    }

    @Test
    void anApprovedRoundTakesNoEntryUntilItIsReopened() {
        desk.approved(FIGURES);

        assertThat(desk.post("aa 5 3")).isInstanceOfSatisfying(PostingResult.RoundSealed.class, it -> {
            assertThat(it.seal().list()).isEqualTo(desk.latest().hash().code());
            assertThat(it.seal().by()).isEqualTo("นางดารา แจ่มใส");
        });
        assertThat(desk.post(FIGURES)).isInstanceOf(PostingResult.NothingToPost.class);

        done(desk.askToReopen("นายเอก รอบคอบ", Role.STRATEGY, "พบรางวัลที่ตกหล่น"));
        assertThat(desk.post("aa 5 3")).isInstanceOf(PostingResult.RoundSealed.class);
        done(desk.agreeToReopen("นางดารา แจ่มใส", Role.DIRECTOR));
        assertThat(desk.post("aa 5 3")).isInstanceOf(PostingResult.Posted.class);
    }

    @Test
    void anotherRoundIsNotSealedByIt() {
        desk.approved(FIGURES);

        assertThat(desk.postScores().post(desk.ledger.order("6m", 9),
                LedgerDesk.figures("aa sar 1 0")::stream)).isInstanceOf(PostingResult.Posted.class);
    }

    @Test
    void whatWasNotOnTheScreenIsNotApproved() {
        desk.post(FIGURES);
        done(desk.propose());
        done(desk.resolve());

        assertThat(refused(desk.approve("นางดารา แจ่มใส", "0".repeat(64))))
                .isEqualTo(new ListRefusal.NotTheOneShown(desk.latest()));
    }

    @Test
    void aLaterEntryMakesAPendingListInvalid() {
        desk.post(FIGURES);
        done(desk.propose());
        done(desk.resolve());
        desk.post(FIGURES.replace("cc 4", "cc 5"));

        assertThat(refused(desk.approve())).isEqualTo(
                new ListRefusal.Stale(desk.latest(), List.of("ledger", "lines")));
        assertThat(done(desk.propose()).version()).isEqualTo(2);
    }

    @Test
    void soDoesADecisionThatNobodyHasComputed() {
        desk.post(FIGURES);
        done(desk.propose());
        done(desk.resolve());
        desk.unready = Optional.of(Problem.refused(ProblemCode.LIST_NOT_COMPUTED, Place.file(""), "1"));

        assertThat(sentence(refused(desk.approve()))).contains("หลังการคำนวณครั้งที่ 1");
        desk.unready = Optional.empty();
        done(desk.approve());
    }

    @Test
    void soDoesAnotherPlanAndAnotherRuleBook() {
        desk.post(FIGURES);
        done(desk.propose());
        done(desk.resolve());
        desk.plan = desk.plan.replace("300.00", "400.00");
        assertThat(refused(desk.approve())).isEqualTo(new ListRefusal.Stale(desk.latest(), List.of("plan", "lines")));

        desk.follow(new CatalogueDigest("e".repeat(64)));
        assertThat(sentence(refused(desk.approve()))).contains("ชุดตัวชี้วัดก่อนหน้า");
    }

    @Test
    void anAlteredTextIsFoundBeforeItIsSigned() {
        desk.post(FIGURES);
        done(desk.propose());
        done(desk.resolve());
        var text = desk.lists.getText(desk.latest());
        ((InMemoryListBook) desk.lists).tamper(desk.latest(), text.replace("175.00", "275.00"));

        assertThat(refused(desk.approve())).isEqualTo(new ListRefusal.TextAltered(desk.latest()));
    }

    @Test
    void withoutTheCommitteeNothingIsApproved() {
        desk.post(FIGURES);
        done(desk.propose());

        assertThat(refused(desk.approve())).isEqualTo(new ListRefusal.Unresolved(desk.latest()));
    }

    @Test
    void whoProposedVotedJudgedOrHoldsPointsDoesNotApprove() {
        desk.post(FIGURES);
        done(desk.propose());
        done(desk.resolve());
        var shown = desk.latest().hash().hex();

        assertThat(sentence(refused(desk.approve("นายเอก รอบคอบ", shown)))).contains("เป็นผู้เสนอบัญชีรายชื่อนี้");
        assertThat(sentence(refused(desk.approve("บุญ มั่นคง", shown)))).contains("ร่วมลงมติในคณะกรรมการ");
        assertThat(refused(desk.approve("AA", shown))).isInstanceOf(ListRefusal.HoldsPoints.class);
        assertThat(refused(desk.approve("aa@sample.example", shown))).isInstanceOf(ListRefusal.HoldsPoints.class);
        desk.judges.add("ดารา แจ่มใส");
        assertThat(sentence(refused(desk.approve()))).contains("พิจารณาหลักฐานของปีนี้");
    }

    @Test
    void aDirectorWithoutPointsInTheListMayBeOnTheRoster() {
        desk.post(FIGURES);
        done(desk.propose());
        done(desk.resolve());

        assertThat(done(desk.approve("EE", desk.latest().hash().hex())).state()).isEqualTo(ListState.APPROVED);
    }

    @Test
    void whoActsForTheDirectorDoesSoWithinTheDatesAlone() {
        desk.post(FIGURES);
        done(desk.propose());
        done(desk.resolve());
        var shown = desk.latest().hash().hex();
        var proof = new Proof(NOON, "test");

        for (var out : List.of(acting(TODAY.plusDays(1), TODAY.plusDays(9)),
                acting(TODAY.minusDays(9), TODAY.minusDays(1)),
                new Grant(Role.DIRECTOR, "", TODAY, null, true), ApprovalDesk.grant(Role.STRATEGY))) {
            assertThat(refused(desk.approve(order(out), shown, proof)))
                    .isInstanceOf(ListRefusal.RoleNotInForce.class);
        }
        var approved = done(desk.approve(order(acting(TODAY, TODAY)), shown, proof));
        assertThat(approved.find(ListAct.Approved.class)).contains(
                new ListAct.Approved("นายฟ้า สดใส", true, TODAY, TODAY, proof));
    }

    @Test
    void theProofOfWhoDecidesIsFresh() {
        desk.post(FIGURES);
        done(desk.propose());
        done(desk.resolve());
        var order = desk.order("นางดารา แจ่มใส", Role.DIRECTOR);
        var shown = desk.latest().hash().hex();

        assertThat(refused(desk.approve(order, shown, new Proof(NOON.minusSeconds(301), "password"))))
                .isEqualTo(new ListRefusal.NotProvenAnew());
        assertThat(refused(desk.approve(order, shown, new Proof(NOON.plusMillis(1), "password"))))
                .isEqualTo(new ListRefusal.NotProvenAnew());
        done(desk.approve(order, shown, new Proof(NOON.minusSeconds(300), "password")));
    }

    @Test
    void aListIsApprovedOnce() {
        desk.approved(FIGURES);

        assertThat(refused(desk.approve())).isEqualTo(new ListRefusal.NothingPending("12m"));
        assertThat(refused(desk.propose())).isEqualTo(new ListRefusal.AlreadyApproved(desk.latest()));
    }

    @Test
    void aSecondPendingRequestForTheSameIsRefusedInPlainThai() {
        desk.post(FIGURES);
        done(desk.propose());

        assertThat(sentence(refused(desk.propose()))).isEqualTo("บัญชีรายชื่อฉบับที่ 1 (รหัส "
                + desk.latest().hash().code()
                + ") ที่ นายเอก รอบคอบ เสนอเมื่อ 20 ตุลาคม 2566 รอพิจารณาอยู่แล้ว และข้อความเหมือนกัน");
    }

    @Test
    void aListSentBackSaysWhyAndAnotherFollows() {
        desk.post(FIGURES);
        done(desk.propose());

        assertThat(refused(desk.sendBack(" "))).isEqualTo(new ListRefusal.NoReason());
        assertThat(done(desk.sendBack("ขอให้ตรวจ cc อีกครั้ง")).state()).isEqualTo(ListState.SENT_BACK);
        assertThat(done(desk.propose()).replaces()).isEqualTo(1);
    }

    @Test
    void nothingIsProposedWithoutPostedPoints() {
        assertThat(sentence(refused(desk.propose()))).isEqualTo("ยังไม่มีคะแนนของรอบ 12m ในบัญชีคะแนน");
    }

    @Test
    void beforeItIsDoneItIsSaidWhatKeepsThePersonFromApproving() {
        assertThat(desk.hindrance(DARA)).isEmpty();
        desk.post(FIGURES);
        done(desk.propose());
        assertThat(desk.hindrance(DARA)).contains(new ListRefusal.Unresolved(desk.latest()));
        done(desk.resolve());
        assertThat(desk.hindrance(DARA)).isEmpty();
        assertThat(desk.hindrance("นายเอก รอบคอบ")).contains(new ListRefusal.DecidedInIt(
                desk.order("นายเอก รอบคอบ", Role.DIRECTOR).by(), "proposed"));
        assertThat(desk.hindrance("CC")).contains(
                new ListRefusal.HoldsPoints(desk.order("CC", Role.DIRECTOR).by()));
        done(desk.approve());
        assertThat(desk.hindrance("นายเอก รอบคอบ")).isEmpty();
    }

    @Test
    void whoeverElseJudgedDoesNotKeepTheDirectorFromApproving() {
        desk.post(FIGURES);
        done(desk.propose());
        done(desk.resolve());
        desk.judges.add("นายชัย แสงทอง");

        assertThat(done(desk.approve()).state()).isEqualTo(ListState.APPROVED);
    }

    @Test
    void nothingIsApprovedOnALedgerThatIsNotWhole() {
        desk.post(FIGURES);
        done(desk.propose());
        done(desk.resolve());
        ((InMemoryPointLedger) desk.ledger.ledger()).tamper(desk.book,
                it -> Tampering.exchange(it, 1, Tampering.change(it.get(1), "points")));

        assertThat(refused(desk.approve())).isEqualTo(new ListRefusal.LedgerBroken(2));
    }

    @Test
    void nothingIsApprovedInAYearOfWhichAnInvariantDoesNotHold() {
        desk.post(FIGURES);
        done(desk.propose());
        done(desk.resolve());
        desk.broken.addAll(List.of("I03", "I26"));

        assertThat(refused(desk.approve())).isEqualTo(new ListRefusal.YearBroken(List.of("I03", "I26")));
    }

    @Test
    void theLedgerThatWasReadAgainIsTheOneOnWhichTheListRests() {
        desk.post(FIGURES);
        done(desk.propose());
        done(desk.resolve());
        var readTooEarly = new DecideList(desk.desk, desk.rosters, _ -> Set.of(),
                it -> new LedgerReport(it, Head.EMPTY, List.of(), 0), _ -> List.of());

        assertThat(refused(readTooEarly.approve(desk.order(DARA, Role.DIRECTOR),
                new DecideList.Sight(desk.latest().hash().hex(), new Proof(NOON, "test"), List.of()))))
                .isEqualTo(new ListRefusal.Stale(desk.latest(), List.of("ledger")));
    }

    @Test
    void onlyTheDirectorSendsBackAndOnlyWhatWasShown() {
        desk.post(FIGURES);
        done(desk.propose());

        assertThat(refused(desk.sendBack(Role.STRATEGY, desk.latest().hash().code(), "ตรวจใหม่")))
                .isEqualTo(new ListRefusal.RoleNotInForce(desk.order(DARA, Role.STRATEGY).by(), Role.DIRECTOR));
        assertThat(refused(desk.sendBack(Role.DIRECTOR, "f".repeat(64), "ตรวจใหม่")))
                .isEqualTo(new ListRefusal.NotTheOneShown(desk.latest()));
        assertThat(done(desk.sendBack(" ตรวจใหม่ ")).find(ListAct.SentBack.class))
                .contains(new ListAct.SentBack(DARA, "ตรวจใหม่"));
    }

    @Test
    void aPreviewShowsTheListAndKeepsNothing() {
        desk.post(FIGURES);
        var preview = new ProposeList(desk.desk).preview(desk.book, "12m", List.of());
        assertThat(desk.lists.listRounds(desk.book)).isEmpty();

        done(desk.propose());
        assertThat(preview).isInstanceOfSatisfying(Drafting.Drafted.class,
                it -> assertThat(it.body()).isEqualTo(desk.body()));
    }

    @Test
    void onlyTheStrategyGroupDrawsUpAList() {
        desk.post(FIGURES);

        assertThat(refused(new ProposeList(desk.desk).propose(desk.order(DARA, Role.DIRECTOR), List.of())))
                .isEqualTo(new ListRefusal.RoleNotInForce(desk.order(DARA, Role.DIRECTOR).by(), Role.STRATEGY));
    }

    private static Grant acting(LocalDate from, LocalDate to) {
        return new Grant(Role.DIRECTOR, "", from, to, true);
    }

    private ListOrder order(Grant grant) {
        return new ListOrder(desk.book, "12m", new Signatory("นายฟ้า สดใส", grant), "cli:kanda", NOON);
    }
}
