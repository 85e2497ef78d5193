package phonngan.approval;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.approval.ApprovalDesk.COMMITTEE;
import static phonngan.approval.ApprovalDesk.NOON;
import static phonngan.approval.ApprovalDesk.TODAY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import phonngan.ledger.Head;
import phonngan.review.CommitteeMember;
import phonngan.review.CommitteeRoll;

/// Acts that somebody wrote into the store by hand, an hour apart, and what is found of them: the kind of fault, what
/// should stand there, what stands there.
class AuditActsTest {
    private static final String EK = "นายเอก รอบคอบ";
    private static final String DARA = "นางดารา แจ่มใส";
    private static final ListBody BODY = WrittenList.of("""
                                                        teacher in 1 aa 5+2 175.00 point-share
                                                        teacher in 2 bb 5+0 125.00 point-share
                                                        teacher out 3 cc 4+0 0.00 beyond-quota
                                                        teacher out 4 dd 0+0 0.00 beyond-quota
                                                        """);
    private static final String TWO_OF_THREE = """
                                               นางอนงค์ ใจงาม: FOR
                                               นายบุญ มั่นคง: FOR
                                               """;

    private final ApprovalDesk desk = ApprovalDesk.inMemory();
    private final List<CommitteeMember> members = new ArrayList<>(desk.committees.get(desk.book).members());
    private Function<Instant, Set<String>> deciders = _ -> Set.of();

    @Test
    void aResolutionOfTheHouseIsFoundInOrder() {
        assertThat(findings(resolved(TWO_OF_THREE, 3, 2, true))).isEmpty();
        assertThat(findings(resolved("""
                                     อนงค์ ใจงาม: FOR
                                     นายบุญ มั่นคง: AGAINST
                                     """, 3, 2, false))).isEmpty();
        assertThat(findings(resolved("""
                                     นางอนงค์ ใจงาม: FOR
                                     นายบุญ มั่นคง: FOR
                                     นายชัย แสงทอง: ABSTAIN
                                     """, 3, 3, true))).isEmpty();
    }

    @Test
    void whoReceivesByTheListAndWasCountedIsFound() {
        appoint("AA", "CC");

        assertThat(findings(resolved("""
                                     นางอนงค์ ใจงาม: FOR
                                     AA: FOR
                                     CC: FOR
                                     """, 5, 3, true))).isEqualTo("INTERESTED_COUNTED " + COMMITTEE + " |  | AA\n");
        assertThat(findings(resolved("""
                                     นางอนงค์ ใจงาม: FOR
                                     นายบุญ มั่นคง: FOR
                                     CC: FOR
                                     AA: RECUSED
                                     """, 5, 3, true))).isEmpty();
        assertThat(findings(resolved("""
                                     นางอนงค์ ใจงาม: FOR
                                     นายบุญ มั่นคง: FOR
                                     CC: FOR
                                     AA: FOR
                                     """, 5, 3, true, "AA"))).isEmpty();
    }

    @Test
    void whoReceivesCannotBeAskedOfATextThatIsLost() {
        appoint("AA");

        assertThat(findings(Optional.empty(), resolved("""
                                                       นางอนงค์ ใจงาม: FOR
                                                       AA: FOR
                                                       """, 4, 2, true))).isEmpty();
    }

    @Test
    void whomNoOrderAppointsToThatCommitteeOnThatDayIsFound() {
        members.add(new CommitteeMember("คณะกรรมการอื่น", "1/2566", null, "DD", "", null, null));
        members.add(new CommitteeMember(COMMITTEE, "2/2566", null, "EE", "", null, TODAY.minusDays(1)));

        assertThat(findings(resolved("""
                                     นางอนงค์ ใจงาม: FOR
                                     นายบุญ มั่นคง: FOR
                                     DD: AGAINST
                                     EE: AGAINST
                                     นายแปลก หน้าใหม่: RECUSED
                                     """, 3, 4, false))).isEqualTo("""
                                                                   WITHOUT_QUORUM %1$s |  | DD
                                                                   WITHOUT_QUORUM %1$s |  | EE
                                                                   WITHOUT_QUORUM %1$s |  | นายแปลก หน้าใหม่
                                                                   """.formatted(COMMITTEE));
    }

    @Test
    void oneOfThreeCarriesNothing() {
        assertThat(findings(resolved("นางอนงค์ ใจงาม: FOR", 1, 1, true)))
                .isEqualTo("WITHOUT_QUORUM " + COMMITTEE + " | 1/1/3 | true/1/1\n");
    }

    @Test
    void twoOfFiveCarryNothing() {
        appoint("CC", "DD");

        assertThat(findings(resolved(TWO_OF_THREE, 5, 2, true)))
                .isEqualTo("WITHOUT_QUORUM " + COMMITTEE + " | 2/2/5 | true/2/5\n");
    }

    @Test
    void aTieCarriesNothingAndAMajorityDoes() {
        var tie = TWO_OF_THREE.replace("มั่นคง: FOR", "มั่นคง: AGAINST");

        assertThat(findings(resolved(tie, 3, 2, true)))
                .isEqualTo("WITHOUT_QUORUM " + COMMITTEE + " | 1/2/3 | true/2/3\n");
        assertThat(findings(resolved(TWO_OF_THREE, 3, 2, false)))
                .isEqualTo("WITHOUT_QUORUM " + COMMITTEE + " | 2/2/3 | false/2/3\n");
    }

    @Test
    void figuresThatTheVotesDoNotGiveAreFound() {
        assertThat(findings(resolved(TWO_OF_THREE, 3, 3, true)))
                .isEqualTo("WITHOUT_QUORUM " + COMMITTEE + " | 2/2/3 | true/3/3\n");
        assertThat(findings(resolved(TWO_OF_THREE, 4, 2, true)))
                .isEqualTo("WITHOUT_QUORUM " + COMMITTEE + " | 2/2/3 | true/2/4\n");
    }

    @Test
    void onlyWhoSitsInThatCommitteeOnThatDayIsCountedAsAppointed() {
        members.add(new CommitteeMember("คณะกรรมการอื่น", "1/2566", null, "CC", "", null, null));
        members.add(new CommitteeMember(COMMITTEE, "2/2566", null, "DD", "", TODAY.plusDays(1), null));

        assertThat(findings(resolved(TWO_OF_THREE, 4, 2, true)))
                .isEqualTo("WITHOUT_QUORUM " + COMMITTEE + " | 2/2/3 | true/2/4\n");
    }

    @Test
    void anApprovalOfTheHouseIsFoundInOrder() {
        assertThat(findings(resolved(TWO_OF_THREE, 3, 2, true), approved(DARA))).isEmpty();
        assertThat(findings(resolved(TWO_OF_THREE, 3, 2, true), approved("DD"))).isEmpty();
    }

    @Test
    void anApprovalWithoutAResolutionThatCarriedBeforeItIsFound() {
        var tie = resolved(TWO_OF_THREE.replace("มั่นคง: FOR", "มั่นคง: AGAINST"), 3, 2, false);

        assertThat(findings(approved(DARA))).isEqualTo("WITHOUT_QUORUM  | resolved | \n");
        assertThat(findings(tie, approved(DARA))).isEqualTo("WITHOUT_QUORUM  | resolved | \n");
        assertThat(findings(approved(DARA), resolved(TWO_OF_THREE, 3, 2, true)))
                .isEqualTo("WITHOUT_QUORUM  | resolved | \n");
    }

    @Test
    void aResolutionOfTheVeryMomentIsBeforeTheApproval() {
        assertThat(findings(list(List.of(act(NOON, resolved(TWO_OF_THREE, 3, 2, true)),
                act(NOON, approved(DARA)))), Optional.of(BODY))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"เอก รอบคอบ, นายเอก รอบคอบ", "บุญ มั่นคง, นายบุญ มั่นคง", "EE, ee@sample.example", "AA, AA",
            "CC, CC"})
    void whoDrewUpVotedJudgedOrHoldsPointsAndApprovedIsFound(String approver, String involved) {
        deciders = _ -> Set.of("ee@sample.example");

        assertThat(findings(resolved(TWO_OF_THREE, 3, 2, true), approved(approver)))
                .isEqualTo("APPROVER_INVOLVED  |  | " + involved + "\n");
    }

    @Test
    void whoJudgedIsAskedAsOfTheApproval() {
        deciders = until -> until.equals(NOON.plusSeconds(7_200)) ? Set.of(DARA) : Set.of();

        assertThat(findings(resolved(TWO_OF_THREE, 3, 2, true), approved(DARA)))
                .isEqualTo("APPROVER_INVOLVED  |  | " + DARA + "\n");
    }

    @Test
    void whoHoldsPointsCannotBeAskedOfATextThatIsLost() {
        assertThat(findings(Optional.empty(), resolved(TWO_OF_THREE, 3, 2, true), approved("AA"))).isEmpty();
    }

    @Test
    void aReopeningByTwoOneOfThemTheDirectorIsFoundInOrder() {
        assertThat(afterApproval(asked(EK, "strategy", "ตกหล่น"), reopened(DARA, "director"))).isEmpty();
        assertThat(afterApproval(asked(DARA, "director", "ตกหล่น"), reopened(EK, "strategy"))).isEmpty();
        assertThat(afterApproval(asked(EK, "strategy", "ตกหล่น"))).isEmpty();
    }

    @Test
    void aReopeningByOneOrWithoutTheDirectorOrWithoutReasonIsFound() {
        assertThat(afterApproval(reopened(DARA, "director")))
                .isEqualTo("NOT_ONE_APPROVED reopened |  | " + DARA + "\n");
        assertThat(afterApproval(asked("ดารา แจ่มใส", "strategy", "ตกหล่น"), reopened(DARA, "director")))
                .isEqualTo("NOT_ONE_APPROVED reopened |  | ดารา แจ่มใส, " + DARA + "\n");
        assertThat(afterApproval(asked(EK, "strategy", "ตกหล่น"), reopened("DD", "annual-committee")))
                .isEqualTo("NOT_ONE_APPROVED reopened |  | " + EK + ", DD\n");
        assertThat(afterApproval(asked(EK, "strategy", " "), reopened(DARA, "director")))
                .isEqualTo("NOT_ONE_APPROVED reopened |  | " + EK + ", " + DARA + "\n");
    }

    @Test
    void whatNobodyApprovedIsNotReopened() {
        assertThat(findings(asked(EK, "strategy", "ตกหล่น"), reopened(DARA, "director")))
                .isEqualTo("NOT_ONE_APPROVED reopened |  | " + EK + ", " + DARA + "\n");
    }

    @Test
    void versionsCountFromOneAndEachNamesTheOneBeforeIt() {
        assertThat(order(version(1, null), version(2, 1), version(3, 2))).isEmpty();
        assertThat(order(version(1, null), version(3, 1))).isEqualTo("v3: NOT_ONE_APPROVED  | 2 | 3 ← 1\n");
        assertThat(order(version(1, null), version(2, null))).isEqualTo("v2: NOT_ONE_APPROVED  | 2 | 2 ← null\n");
        assertThat(order(version(1, null), version(2, 1), version(3, 1)))
                .isEqualTo("v3: NOT_ONE_APPROVED  | 3 | 3 ← 1\n");
        assertThat(order(version(1, 1))).isEqualTo("v1: NOT_ONE_APPROVED  | 1 | 1 ← 1\n");
        assertThat(order(version(2, null))).isEqualTo("v2: NOT_ONE_APPROVED  | 1 | 2 ← null\n");
    }

    @Test
    void onlyTheLastVersionMayStandApproved() {
        var approval = act(NOON, approved(DARA));

        assertThat(order(version(1, null), version(2, 1, approval))).isEmpty();
        assertThat(order(version(1, null, approval), version(2, 1)))
                .isEqualTo("v1: NOT_ONE_APPROVED  |  | 2\n");
        assertThat(order(version(1, null, approval, act(NOON, reopened(DARA, "director"))), version(2, 1)))
                .isEmpty();
    }

    private void appoint(String... more) {
        for (var it : more) {
            members.add(new CommitteeMember(COMMITTEE, "42/2566", TODAY, it, "", TODAY, TODAY));
        }
    }

    private String afterApproval(ListAct.What... what) {
        var all = new ArrayList<ListAct.What>(List.of(resolved(TWO_OF_THREE, 3, 2, true), approved(DARA)));
        all.addAll(List.of(what));
        return findings(all.toArray(ListAct.What[]::new));
    }

    private String findings(ListAct.What... what) {
        return findings(Optional.of(BODY), what);
    }

    private String findings(Optional<ListBody> body, ListAct.What... what) {
        var acts = new ArrayList<ListAct>();
        for (var it : what) {
            acts.add(act(NOON.plusSeconds(3_600L * (acts.size() + 1)), it));
        }
        return findings(list(acts), body);
    }

    private String findings(ListVersion list, Optional<ListBody> body) {
        var found = new ArrayList<ListFault>();
        audit(found).audit(list, body);
        return found.stream().map(AuditActsTest::text).collect(joining());
    }

    private String order(ListVersion... versions) {
        var found = new ArrayList<ListFault>();
        audit(found).auditOrder(List.of(versions));
        return found.stream().map(it -> it.list().substring(4) + ": " + text(it)).collect(joining());
    }

    private AuditActs audit(List<ListFault> found) {
        return new AuditActs(new People(desk.roster()), new CommitteeRoll(members), it -> deciders.apply(it),
                found::add);
    }

    private static String text(ListFault it) {
        return it.kind() + " " + it.place() + " | " + it.expected() + " | " + it.found() + "\n";
    }

    private ListVersion list(List<ListAct> acts) {
        return version(1, null, acts.toArray(ListAct[]::new));
    }

    private ListVersion version(int number, @Nullable Integer replaces, ListAct... acts) {
        return new ListVersion(number, desk.book, "12m", number, replaces, BODY.hash(), new Head(9, "a".repeat(64)),
                BODY.rules(), 3, EK, "cli:kanda", NOON, List.of(acts));
    }

    private static ListAct act(Instant at, ListAct.What what) {
        return new ListAct(0, "cli:kanda", at, what);
    }

    private static ListAct.What resolved(String votes, int appointed, int counted, boolean carried,
            String... interested) {
        var cast = votes.lines().map(it -> it.split(": ")).map(it -> new Vote(it[0], Ballot.valueOf(it[1]))).toList();
        return new ListAct.Resolved(new Resolution(COMMITTEE, TODAY, cast.getFirst().member(), cast, appointed,
                counted, List.of(interested), carried));
    }

    private static ListAct.What approved(String by) {
        return new ListAct.Approved(by, false, null, null, new Proof(NOON, "test"));
    }

    private static ListAct.What asked(String by, String role, String reason) {
        return new ListAct.ReopenAsked(by, role, reason);
    }

    private static ListAct.What reopened(String by, String role) {
        return new ListAct.Reopened(by, role);
    }
}
