package phonngan.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import phonngan.access.Role;
import phonngan.common.FiscalYear;
import phonngan.common.Language;
import phonngan.common.OfficeYear;
import phonngan.common.Wording;
import phonngan.testkit.CountingIds;
import phonngan.testkit.DirectTransactions;
import phonngan.testkit.InMemoryYearActs;

class MoveYearTest {
    private static final OfficeYear BOOK = new OfficeYear(1, new FiscalYear(2566));
    private static final Instant NOON = Instant.parse("2023-10-12T05:00:00Z");

    private final Set<Condition> facts = EnumSet.allOf(Condition.class);
    private final YearActs acts = new InMemoryYearActs();
    private final MoveYear deed = new MoveYear(acts, (condition, _) -> facts.contains(condition),
            new DirectTransactions(), new CountingIds());
    private final AskTheYear year = new AskTheYear(acts);

    @Test
    void aYearGoesThroughAllItsPhasesInOrder() {
        move(Phase.DRAFT, Role.STRATEGY);
        move(Phase.DRAFTING, Role.DIRECTOR);
        move(Phase.SCREENING, Role.RULES_COMMITTEE);
        move(Phase.ANNOUNCED, Role.STRATEGY);
        move(Phase.COLLECTING, Role.STRATEGY);
        move(Phase.CLOSED, Role.STRATEGY);
        move(Phase.REVIEWING, Role.STRATEGY);
        move(Phase.CALCULATED, Role.ANNUAL_COMMITTEE);
        move(Phase.OBJECTION, Role.ANNUAL_COMMITTEE);
        move(Phase.FINAL, Role.ANNUAL_COMMITTEE);
        move(Phase.APPROVED, Role.DIRECTOR);
        move(Phase.PUBLISHED, Role.STRATEGY);
        move(Phase.SURVEY, Role.STRATEGY);
        move(Phase.ARCHIVED, Role.STRATEGY);

        assertThat(year.standing(BOOK).phase()).isEqualTo(Phase.ARCHIVED);
        assertThat(acts.list(BOOK)).extracting(YearAct::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
                13, 14);
    }

    @Test
    void onlyThreeWaysLeadBackAndNoneOutOfApproval() {
        assertThat(Move.ALL.stream().filter(Move::isBack).map(it -> it.from() + " to " + it.to()))
                .containsExactlyInAnyOrder("SCREENING to DRAFTING", "REVIEWING to COLLECTING", "FINAL to REVIEWING");
        assertThat(Move.listFrom(Phase.APPROVED)).extracting(Move::to).containsExactly(Phase.PUBLISHED);
    }

    @Test
    void everyPhaseIsReachedAndOnlyTheArchiveEndsTheYear() {
        for (var phase : Phase.values()) {
            assertThat(phase == Phase.OPEN || Move.ALL.stream().anyMatch(it -> it.to() == phase)).as(phase.word())
                    .isTrue();
            assertThat(Move.listFrom(phase).isEmpty()).as(phase.word()).isEqualTo(phase == Phase.ARCHIVED);
        }
    }

    @Test
    void whatHappenedIsKeptWithActorTimeAndReason() {
        move(Phase.DRAFT, Role.STRATEGY);
        deed.move(new MoveOrder(BOOK, Phase.DRAFTING, "นายสมมติ", Role.DIRECTOR, "cli:kanda", NOON, "แต่งตั้งกรรมการ",
                "8/2565", LocalDate.of(2022, 10, 15), NOON.plusSeconds(60)));

        assertThat(acts.list(BOOK).getLast()).isEqualTo(new YearAct(2, BOOK, 2, Phase.DRAFT, Phase.DRAFTING,
                "นายสมมติ", Role.DIRECTOR, "cli:kanda", NOON, "แต่งตั้งกรรมการ", "8/2565", LocalDate.of(2022, 10, 15),
                NOON.plusSeconds(60)));
    }

    @Test
    void aSkippedPhaseIsRefusedAndTheWaysAreNamed() {
        move(Phase.DRAFT, Role.STRATEGY);

        assertThat(refusal(Phase.FINAL, Role.ANNUAL_COMMITTEE))
                .isEqualTo(new MoveRefusal.NoSuchMove(Phase.DRAFT, Phase.FINAL, List.of(Phase.DRAFTING)));
        assertThat(year.standing(BOOK).phase()).isEqualTo(Phase.DRAFT);
    }

    @Test
    void whoseMoveItIsIsSaidToEverybodyElse() {
        move(Phase.DRAFT, Role.STRATEGY);

        assertThat(sentence(refusal(Phase.DRAFTING, Role.COLLECTOR)))
                .isEqualTo("ผู้รวบรวมเลื่อนปีจาก “เตรียมการ” ไป “จัดทำเกณฑ์” ไม่ได้");
        assertThat(remedy(refusal(Phase.DRAFTING, Role.COLLECTOR))).isEqualTo("ผู้ที่เลื่อนได้คือ ผู้อำนวยการ");
    }

    @Test
    void whatIsMissingIsNamedAllAtOnce() {
        move(Phase.REVIEWING, Role.STRATEGY);
        facts.removeAll(Set.of(Condition.COMPUTED, Condition.POSTED));

        assertThat(sentence(refusal(Phase.CALCULATED, Role.ANNUAL_COMMITTEE)))
                .contains("ยังไม่ได้คำนวณคะแนนรอบสุดท้าย", "ยังไม่ได้ลงบัญชี");
    }

    @Test
    void aPhaseWithADeadlineIsNotLeftBeforeIt() {
        var closes = NOON.plusSeconds(3600);
        assertThat(deed.move(order(Phase.COLLECTING, Role.STRATEGY, NOON, closes)))
                .isInstanceOf(MoveAnswer.Moved.class);

        assertThat(answer(Phase.CLOSED, Role.STRATEGY, closes.minusMillis(1))).isInstanceOf(MoveAnswer.Refused.class);
        assertThat(answer(Phase.CLOSED, Role.STRATEGY, closes)).isInstanceOf(MoveAnswer.Moved.class);
    }

    @Test
    void aSettledYearGoesBackOnlyWhileNoListIsApproved() {
        move(Phase.REVIEWING, Role.STRATEGY);
        move(Phase.CALCULATED, Role.ANNUAL_COMMITTEE);
        move(Phase.OBJECTION, Role.ANNUAL_COMMITTEE);
        move(Phase.FINAL, Role.ANNUAL_COMMITTEE);
        facts.remove(Condition.LIST_NOT_APPROVED);
        assertThat(refusal(Phase.REVIEWING, Role.ANNUAL_COMMITTEE)).isInstanceOf(MoveRefusal.NotYet.class);

        facts.add(Condition.LIST_NOT_APPROVED);
        move(Phase.REVIEWING, Role.ANNUAL_COMMITTEE);
    }

    @Test
    void reasonOrderAndTimeAreAskedFor() {
        move(Phase.DRAFT, Role.STRATEGY);
        var noReason = new MoveOrder(BOOK, Phase.DRAFTING, "ก", Role.DIRECTOR, "cli:x", NOON, " ", "1", LocalDate.MIN,
                null);
        var noOrder = new MoveOrder(BOOK, Phase.DRAFTING, "ก", Role.DIRECTOR, "cli:x", NOON, "เริ่ม", "", null, null);

        assertThat(deed.move(noReason)).isEqualTo(new MoveAnswer.Refused(new MoveRefusal.NoReason()));
        assertThat(deed.move(noOrder)).isEqualTo(new MoveAnswer.Refused(
                new MoveRefusal.NoOrder(Move.find(Phase.DRAFT, Phase.DRAFTING).orElseThrow())));
        assertThat(deed.move(order(Phase.DRAFTING, Role.DIRECTOR, NOON, NOON)))
                .isEqualTo(new MoveAnswer.Refused(new MoveRefusal.UntilIsPast(NOON)));
    }

    @Test
    void whileNobodyLeadsTheYearEverythingMayBeDone() {
        for (var todo : Deed.values()) {
            assertThat(year.may(BOOK, todo)).as(todo.word()).isEqualTo(new Allowance.Allowed());
        }
    }

    @Test
    void whatMayNotBeDoneNowSaysWhenAndWhoCanChangeThat() {
        move(Phase.COLLECTING, Role.STRATEGY);

        assertThat(year.may(BOOK, Deed.SUBMIT)).isEqualTo(new Allowance.Allowed());
        assertThat(year.may(BOOK, Deed.WRITE_RULES)).isInstanceOfSatisfying(Allowance.NotNow.class, it -> {
            assertThat(Wording.message(it.problem(Language.TH), Language.TH))
                    .isEqualTo("จัดทำเกณฑ์ ทำไม่ได้ขณะปีอยู่ในขั้น “รวบรวมหลักฐาน”");
            assertThat(it.phases()).containsExactly(Phase.DRAFT, Phase.DRAFTING, Phase.SCREENING);
        });
        move(Phase.CLOSED, Role.STRATEGY);
        assertThat(year.may(BOOK, Deed.POST)).isInstanceOfSatisfying(Allowance.NotNow.class,
                it -> assertThat(Wording.remedy(it.problem(Language.TH), Language.TH))
                        .endsWith("ผู้ที่เลื่อนขั้นได้: พิจารณาหลักฐาน: กลุ่มยุทธศาสตร์"));
    }

    @Test
    void theOutlookNamesEachWayAndWhatItWaitsFor() {
        move(Phase.REVIEWING, Role.STRATEGY);
        facts.remove(Condition.POSTED);

        assertThat(deed.listWays(BOOK, NOON)).extracting(it -> it.move().to() + " " + it.missing())
                .containsExactly("CALCULATED [POSTED]", "COLLECTING []");
    }

    private void move(Phase to, Role role) {
        assertThat(answer(to, role, NOON)).isInstanceOf(MoveAnswer.Moved.class);
    }

    private MoveAnswer answer(Phase to, Role role, Instant at) {
        return deed.move(order(to, role, at, null));
    }

    private MoveRefusal refusal(Phase to, Role role) {
        return switch (answer(to, role, NOON)) {
            case MoveAnswer.Refused(var why) -> why;
            case MoveAnswer.Moved moved -> throw new AssertionError(moved);
        };
    }

    private static String sentence(MoveRefusal why) {
        return Wording.message(why.problem(Language.TH), Language.TH);
    }

    private static String remedy(MoveRefusal why) {
        return Wording.remedy(why.problem(Language.TH), Language.TH);
    }

    private static MoveOrder order(Phase to, Role role, Instant at, @Nullable Instant until) {
        return new MoveOrder(BOOK, to, "นายสมมติ ตัวอย่าง", role, "cli:kanda", at, "ตามปฏิทิน", "8/2565",
                LocalDate.of(2022, 10, 15), until);
    }
}
