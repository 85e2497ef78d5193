package phonngan.review.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import phonngan.intake.ClaimState;
import phonngan.review.AcceptClean;
import phonngan.review.AppealCase;
import phonngan.review.AppealDecision;
import phonngan.review.AppealOutcome;
import phonngan.review.AppealRulingOutcome;
import phonngan.review.Appeals;
import phonngan.review.AssignClaims;
import phonngan.review.Bar;
import phonngan.review.ClaimKey;
import phonngan.review.ClaimStanding;
import phonngan.review.DecideAppeal;
import phonngan.review.DeclareConflict;
import phonngan.review.DiscussClaim;
import phonngan.review.FindTwins;
import phonngan.review.Interest;
import phonngan.review.JudgeOutcome;
import phonngan.review.JudgeQueue;
import phonngan.review.LeaveClaim;
import phonngan.review.ReviewBook;
import phonngan.review.Ruling.Word;
import phonngan.review.ShowQueue;
import phonngan.testkit.CommitteeRoom;
import phonngan.testkit.TestStore;

/// A committee of three at work, on every database: J1 and J2 of the office, J3 of district one; T1 teaches in district
/// one, T2 in district two.
abstract class JudgingTogetherContract {
    private static final String STUDENT = "honour-student";
    private static final String SPORT = "sport";

    private final TestStore store;
    private final CommitteeRoom room;

    JudgingTogetherContract(TestStore store) {
        this.store = store;
        this.room = new CommitteeRoom(store);
    }

    @Test
    void twoWhoJudgeAtOnceDoNotOverruleEachOtherUnseen() throws Exception {
        var claim = room.award("A-1", "T1", STUDENT);
        var gate = new CountDownLatch(2);

        var outcomes = together(() -> race(gate, "J1", claim, Word.ACCEPT, ""),
                () -> race(gate, "J2", claim, Word.REJECT, "หลักฐานไม่ครบ"));

        assertThat(outcomes).filteredOn(JudgeOutcome.Recorded.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(JudgeOutcome.Overtaken.class::isInstance).hasSize(1);
        assertThat(room.history(claim).decisions()).hasSize(1);
    }

    @Test
    void aSecondReaderAtTheSameMomentNeedNotKnowTheFirst() throws Exception {
        var claim = room.award("A-1", "T1", SPORT);
        var gate = new CountDownLatch(2);

        var outcomes = together(() -> race(gate, "J1", claim, Word.ACCEPT, ""),
                () -> race(gate, "J2", claim, Word.ACCEPT, ""));

        assertThat(outcomes).allMatch(JudgeOutcome.Recorded.class::isInstance);
        assertThat(room.standing(claim).current().state()).isEqualTo(ClaimState.ACCEPTED);
    }

    @Test
    void whereTwoReadersDifferTheClaimStaysInReviewUntilAThirdResolvesIt() {
        var claim = room.award("A-1", "T2", SPORT);

        room.decide("J1", claim, Word.ACCEPT, "");
        room.decide("J2", claim, Word.REJECT, "ไม่ใช่ชื่อนักศึกษา");
        assertThat(room.standing(claim).current().state()).isEqualTo(ClaimState.RECEIVED);
        assertThat(room.decide("J3", claim, Word.REJECT, "ไม่ใช่ชื่อนักศึกษา", 0))
                .isInstanceOf(JudgeOutcome.Overtaken.class);

        assertThat(room.decide("J3", claim, Word.REJECT, "ไม่ใช่ชื่อนักศึกษา"))
                .isInstanceOf(JudgeOutcome.Recorded.class);
        assertThat(room.standing(claim).current().state()).isEqualTo(ClaimState.REJECTED);
    }

    @Test
    void ownCasesSharedPapersAndDeclaredInterestsAreBarred() {
        var own = room.award("A-1", "J3", STUDENT, "https://files.example/certificate");
        var shared = room.award("A-2", "T2", STUDENT, "https://files.example/certificate");
        var declared = room.award("A-3", "T1", STUDENT);
        room.get(DeclareConflict.class).declare(room.book(), room.judge("J3"), "D-01", "เคยทำงานร่วมกัน", room.later());

        assertThat(room.decide("J3", own, Word.ACCEPT, "")).isEqualTo(barred(Interest.OWN));
        assertThat(room.decide("J3", shared, Word.ACCEPT, "")).isEqualTo(barred(Interest.SHARED));
        assertThat(room.decide("J3", declared, Word.ACCEPT, "")).isEqualTo(barred(Interest.DECLARED));
        assertThat(room.decide("J1", declared, Word.ACCEPT, "")).isInstanceOf(JudgeOutcome.Recorded.class);
    }

    @Test
    void whoseTermIsOverJudgesNothing() {
        var claim = room.award("A-1", "T1", STUDENT);

        assertThat(room.decide("J9", claim, Word.ACCEPT, ""))
                .matches(it -> it instanceof JudgeOutcome.Barred(Bar.NotInOffice _));
    }

    @Test
    void anOwnDecisionIsUndoneByANewOneAndAnothersIsNot() {
        var claim = room.award("A-1", "T1", STUDENT);
        room.decide("J1", claim, Word.ACCEPT, "");

        assertThat(room.decide("J2", claim, Word.REJECT, "ไม่ครบ")).isInstanceOf(JudgeOutcome.Settled.class);
        assertThat(room.decide("J1", claim, Word.REJECT, "อ่านผิด")).isInstanceOf(JudgeOutcome.Recorded.class);
        assertThat(room.standing(claim).current().state()).isEqualTo(ClaimState.REJECTED);
        assertThat(room.history(claim).decisions()).hasSize(2);
    }

    @Test
    void claimsAreHandedOutEvenlyAndNobodyGetsWhatTheyMayNotJudge() {
        for (int i = 1; i <= 6; i++) {
            room.award("A-" + i, i % 2 == 0 ? "T1" : "T2", STUDENT);
        }
        room.award("A-7", "J1", STUDENT);
        room.award("A-8", "T2", SPORT);

        var done = (AssignClaims.Outcome.Done) assign("J2", true);

        assertThat(done.total()).isEqualTo(9);
        assertThat(done.given()).isEqualTo(Map.of("J1", 3, "J2", 3, "J3", 3));
        assertThat(done.stuck()).isEmpty();
        assertThat(keys("J1")).doesNotContain("A-7");
        assertThat(keys("J3")).doesNotContain("A-2", "A-4", "A-6");
        assertThat(((AssignClaims.Outcome.Done) assign("J2", true)).total()).isZero();
    }

    @Test
    void whoHandsOutLeavesTheOwnEvidenceToSomebodyElse() {
        room.award("A-1", "J3", STUDENT);

        var done = (AssignClaims.Outcome.Done) assign("J3", false);

        assertThat(done.own()).isEqualTo(1);
        assertThat(done.total()).isZero();
        assertThat(((AssignClaims.Outcome.Done) assign("J1", false)).total()).isEqualTo(1);
    }

    @Test
    void whereTwoReadersDifferAThirdIsGivenTheClaim() {
        var claim = room.award("A-1", "T2", SPORT);
        assign("J1", false);
        var readers = List.of("J1", "J2", "J3").stream().filter(it -> keys(it).contains("A-1")).toList();
        assertThat(readers).hasSize(2);
        room.decide(readers.getFirst(), claim, Word.ACCEPT, "");
        room.decide(readers.getLast(), claim, Word.REJECT, "ไม่ครบ");

        assertThat(((AssignClaims.Outcome.Done) assign("J1", false)).total()).isEqualTo(1);
    }

    @Test
    void aQueueIsOldestFirstAndWhatIsPutOffComesLast() {
        var first = room.award("A-1", "T2", STUDENT);
        room.award("A-2", "T2", STUDENT);
        room.award("A-3", "T2", STUDENT);
        room.award("A-4", "T2", STUDENT);
        room.award("A-5", "T2", STUDENT);
        room.award("A-6", "T2", STUDENT);
        assign("J1", false);
        assertThat(keys("J1")).startsWith("A-1").hasSize(2);

        room.get(LeaveClaim.class).skip(room.book(), room.judge("J1"), first, room.later());

        assertThat(keys("J1")).endsWith("A-1").hasSize(2);
        room.decide("J1", first, Word.ACCEPT, "");
        assertThat(queue("J1").done()).isEqualTo(1);
        assertThat(queue("J1").total()).isEqualTo(2);
        assertThat(room.get(LeaveClaim.class).skip(room.book(), room.judge("J2"), first, room.later()))
                .isEqualTo(LeaveClaim.Outcome.NOT_THERE);
    }

    @Test
    void whoAbstainsIsGivenNothingOfThatOwnerAnyMore() {
        var claim = room.award("A-1", "T2", STUDENT);
        room.award("A-2", "T2", STUDENT);
        room.award("A-3", "T2", STUDENT);
        assign("J2", false);
        assertThat(keys("J1")).containsExactly("A-1");

        assertThat(room.get(LeaveClaim.class).abstain(room.book(), room.judge("J1"), claim, " ", room.later()))
                .isEqualTo(LeaveClaim.Outcome.NO_REASON);
        room.get(LeaveClaim.class).abstain(room.book(), room.judge("J1"), claim, "เป็นน้องสาว", room.later());

        assertThat(queue("J1").left()).isEmpty();
        assertThat(room.decide("J1", new ClaimKey(CommitteeRoom.FORM, "A-2"), Word.ACCEPT, ""))
                .isEqualTo(barred(Interest.DECLARED));
        assign("J2", false);
        assertThat(keys("J1")).isEmpty();
        assertThat(keys("J2").size() + keys("J3").size()).isEqualTo(3);
    }

    @Test
    void onlyWhatLeavesNoDoubtIsAcceptedTogetherAndWhatChangedIsNamed() {
        var clean = room.award("A-1", "T1", STUDENT);
        var meanwhile = room.award("A-2", "T2", STUDENT);
        room.award("A-3", "T2", SPORT);
        room.award("A-4", "T1", STUDENT, "https://files.example/one");
        room.award("A-5", "T2", STUDENT, "https://files.example/one");
        room.award("A-6", "J1", STUDENT);
        var deed = room.get(AcceptClean.class);

        var shown = deed.list(room.book(), room.judge("J1"), "", "", room.later(), 100).stream()
                .map(AcceptClean::shownOf).toList();
        assertThat(shown).extracting(AcceptClean.Shown::claim).containsExactly(clean, meanwhile);
        room.decide("J2", meanwhile, Word.RETURN, "ขอฉบับที่ชัดกว่า");
        var outcome = deed.accept(room.book(), room.judge("J1"), shown, room.later());

        assertThat(outcome.accepted()).containsExactly(clean);
        assertThat(outcome.left()).containsExactly(meanwhile);
        assertThat(room.standing(clean).current().state()).isEqualTo(ClaimState.ACCEPTED);
        assertThat(room.standing(meanwhile).current().state()).isEqualTo(ClaimState.RETURNED);
    }

    @Test
    void oneCertificateOfTwoPeopleIsSeenByItsNumberAndIsNoEasyCase() {
        var first = room.numbered("A-1", "T1", "กศน. 12/2566");
        var second = room.numbered("A-2", "T2", "กศน. ๑๒ / ๒๕๖๖");
        room.numbered("A-3", "T2", "กศน. 13/2566");

        assertThat(twins(first)).containsExactly("A-2 [NUMBER]");
        assertThat(twins(second)).containsExactly("A-1 [NUMBER]");
        assertThat(easyCases()).containsExactly("A-3");
    }

    @Test
    void oneFileThatTwoPeopleSentIsKnownByItsContent() {
        var first = room.award("A-1", "T1", STUDENT, room.file("T1", "a"));
        room.award("A-2", "T2", STUDENT, room.file("T2", "a"));
        room.award("A-3", "T2", STUDENT, room.file("T2", "b"));

        assertThat(twins(first)).containsExactly("A-2 [PAPER]");
        assertThat(easyCases()).containsExactly("A-3");
    }

    @Test
    void oneFileOfGoogleDriveIsOneHoweverItIsCalled() {
        var first = room.award("A-1", "T1", STUDENT, "https://drive.google.com/open?id=1AbC-d_E");
        room.award("A-2", "T2", STUDENT, "https://drive.google.com/file/d/1AbC-d_E/view?usp=sharing");
        room.award("A-3", "T2", SPORT, "https://drive.google.com/uc?export=download&id=1AbC-d_E");
        room.award("A-4", "T2", STUDENT, "https://drive.google.com/open?id=1AbC-d_F");

        assertThat(twins(first)).containsExactlyInAnyOrder("A-2 [PAPER]", "A-3 [PAPER]");
        assertThat(easyCases()).containsExactly("A-4");
    }

    @Test
    void twoTeachersOfOneTeamMayShareItsContest() {
        var first = room.won("A-1", "T1", "ทีมหุ่นยนต์");
        room.won("A-2", "T2", "ทีมหุ่นยนต์");

        assertThat(twins(first)).isEmpty();
        assertThat(easyCases()).containsExactly("A-1", "A-2");
    }

    @Test
    void whatIsReadLaterIsComparedToo() {
        var first = room.won("A-1", "T1", "ก");
        assertThat(twins(first)).isEmpty();

        room.won("A-2", "T1", "ก");
        assertThat(twins(first)).containsExactly("A-2 [WORDS]");
        room.award("A-3", "T2", STUDENT, "https://files.example/A-1#page=2");
        assertThat(twins(first)).containsExactly("A-2 [WORDS]", "A-3 [PAPER]");
    }

    @Test
    void theStepsOfOneWorkMayShareItsPaper() {
        var first = room.award("A-1", "T1", STUDENT, "https://files.example/work");
        room.award("A-2", "T1", STUDENT, "https://files.example/work");

        assertThat(twins(first)).isEmpty();
    }

    @Test
    void whatMembersSayToEachOtherReachesNobodyWhoReadsBlind() {
        var claim = room.award("A-1", "T2", SPORT);
        var talk = room.get(DiscussClaim.class);
        room.decide("J1", claim, Word.REJECT, "ไม่ครบ");
        talk.say(room.book(), room.judge("J1"), claim, "ดูลายมือชื่อให้ดี", room.later());

        assertThat(talk.listSeen(room.book(), room.judge("J2"), room.history(claim))).isEmpty();
        room.decide("J2", claim, Word.ACCEPT, "");
        assertThat(talk.listSeen(room.book(), room.judge("J2"), room.history(claim))).hasSize(1);
    }

    @Test
    void anObjectionIsSentOnceByWhoIsConcernedAndAnsweredBySomebodyElse() {
        var claim = room.award("A-1", "T1", STUDENT);
        room.decide("J1", claim, Word.REJECT, "ไม่ใช่ระดับประเทศ");

        assertThat(object("T2", claim)).isInstanceOf(AppealOutcome.NotOwn.class);
        var sent = (AppealOutcome.Sent) object("T1", claim);
        assertThat(object("T1", claim)).isInstanceOf(AppealOutcome.SentBefore.class);

        assertThat(answer("J1", sent, claim, "ยืนยันตามเดิม", false))
                .isInstanceOf(AppealRulingOutcome.DecidedFirst.class);
        assertThat(answer("J2", sent, claim, " ", false)).isInstanceOf(AppealRulingOutcome.NoReason.class);
        assertThat(answer("J2", sent, claim, "เกียรติบัตรระบุระดับประเทศ", true))
                .isInstanceOf(AppealRulingOutcome.Answered.class);
        assertThat(answer("J3", sent, claim, "ช้าไป", false)).isInstanceOf(AppealRulingOutcome.AnsweredBefore.class);

        assertThat(room.standing(claim).current().state()).isEqualTo(ClaimState.ACCEPTED);
        assertThat(room.standing(claim).current().decision().orElseThrow().onAppeal()).isTrue();
        assertThat(room.get(Appeals.class).find(room.book(), sent.appeal().id()).flatMap(AppealCase::answer)
                .orElseThrow().isUpheld()).isTrue();
    }

    @Test
    void aDismissedObjectionLeavesTheDecisionAsItWas() {
        var claim = room.award("A-1", "T1", SPORT);
        room.decide("J1", claim, Word.REJECT, "ไม่ครบ");
        assertThat(object("T1", claim)).isInstanceOf(AppealOutcome.NothingToAppeal.class);
        room.decide("J2", claim, Word.REJECT, "ไม่ครบ");
        var sent = (AppealOutcome.Sent) object("T1", claim);

        assertThat(answer("J3", sent, claim, "ไม่มีหลักฐานใหม่", false))
                .isInstanceOf(AppealRulingOutcome.Answered.class);

        assertThat(room.standing(claim).current().state()).isEqualTo(ClaimState.REJECTED);
        assertThat(room.history(claim).decisions()).hasSize(2);
    }

    @Test
    void whatWasAcceptedAsSentLeavesNothingToObjectTo() {
        var claim = room.award("A-1", "T1", STUDENT);
        room.decide("J1", claim, Word.ACCEPT, "");

        assertThat(object("T1", claim)).isInstanceOf(AppealOutcome.NothingToAppeal.class);
    }

    private List<String> twins(ClaimKey claim) {
        var current = room.standing(claim).current();
        var own = room.get(ReviewBook.class).listHistoriesOf(room.book(), Objects.requireNonNull(current.subject()))
                .stream().map(it -> ClaimStanding.of(it, room.year().rules()::readingsOf).current()).toList();
        return room.get(FindTwins.class).find(room.book(), current, own).twins().stream()
                .map(it -> it.other().claim().responseKey() + " " + it.likeness()).toList();
    }

    private List<String> easyCases() {
        return room.get(AcceptClean.class).list(room.book(), room.judge("J1"), "", "", room.later(), 100).stream()
                .map(it -> it.claim().responseKey()).toList();
    }

    private AppealOutcome object(String person, ClaimKey claim) {
        var decisions = room.history(claim).decisions();
        return room.get(AppealDecision.class).appeal(new AppealDecision.Order(room.book(), claim.form(),
                claim.responseKey(), decisions.getLast().id(), room.person(person), "เกียรติบัตรระบุระดับประเทศ", "",
                "web:" + person, room.later()));
    }

    private AppealRulingOutcome answer(String judge, AppealOutcome.Sent sent, ClaimKey claim, String reason,
            boolean isUpheld) {
        var at = room.later();
        return room.get(DecideAppeal.class).decide(new DecideAppeal.Order(room.book(), sent.appeal().id(),
                room.judge(judge), reason,
                isUpheld ? Optional.of(room.row(judge, claim, Word.ACCEPT, reason, "", at)) : Optional.empty(), at));
    }

    private AssignClaims.Outcome assign(String by, boolean avoidOwnUnit) {
        return room.get(AssignClaims.class).assign(new AssignClaims.Order(room.book(), CommitteeRoom.COMMITTEE,
                avoidOwnUnit, room.judge(by), room.later()));
    }

    private JudgeQueue queue(String judge) {
        return room.get(ShowQueue.class).of(room.book(), room.judge(judge), room.later());
    }

    private List<String> keys(String judge) {
        return queue(judge).left().stream().map(it -> it.claim().responseKey()).toList();
    }

    private static JudgeOutcome barred(Interest interest) {
        return new JudgeOutcome.Barred(new Bar.Interested(interest));
    }

    private JudgeOutcome race(CountDownLatch gate, String judge, ClaimKey claim, Word word, String reason)
            throws InterruptedException {
        gate.countDown();
        gate.await();
        return room.decide(judge, claim, word, reason, 0);
    }

    private static List<JudgeOutcome> together(Callable<JudgeOutcome> one, Callable<JudgeOutcome> other)
            throws InterruptedException, ExecutionException {
        try (var both = Executors.newFixedThreadPool(2)) {
            var outcomes = new ArrayList<JudgeOutcome>();
            for (Future<JudgeOutcome> it : both.invokeAll(List.of(one, other))) {
                outcomes.add(it.get());
            }
            return outcomes;
        }
    }

    @AfterEach
    void closeTheStore() {
        store.close();
    }
}
