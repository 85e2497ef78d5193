package phonngan.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static phonngan.allocation.AllocationDesk.withTeachers;

import java.util.List;
import org.junit.jupiter.api.Test;
import phonngan.common.Language;
import phonngan.common.Wording;

/// Who is within the quota, and what happens to a tie across its line.
class QuotaLineTest {
    private static AllocationDesk fourTeachersTwoOfThemTied() {
        return withTeachers("""
                            S1 9
                            S2 7
                            S3 7
                            S4 5
                            """);
    }

    @Test
    void whoIsBehindTheLineIsListedWithZeroAndTheReason() {
        assertThat(fourTeachersTwoOfThemTied()
                .inThai("""
                        pools:
                          - { id: teacher, pot: "300.00", quota: { heads: 3 }, method: equal, at_the_line: stop }
                        """)).isEqualTo("""
                                        teacher,1,S1,100.00,แบ่ง 300.00 บาทเท่ากัน 3 ราย
                                        teacher,2,S2,100.00,แบ่ง 300.00 บาทเท่ากัน 3 ราย
                                        teacher,2,S3,100.00,แบ่ง 300.00 บาทเท่ากัน 3 ราย
                                        teacher,4,S4,0.00,อยู่หลังเส้นโควตา 3 ที่
                                        """);
    }

    @Test
    void aPercentageOfTheEligibleIsRoundedDown() {
        assertThat(fourTeachersTwoOfThemTied().amounts(
                """
                pools:
                  - { id: teacher, pot: "100.00", quota: { percent: "49.99" }, method: equal, at_the_line: stop }
                """)).startsWith("teacher,1,S1,100.00\nteacher,2,S2,0.00\n");
    }

    @Test
    void aPercentageMayComeToNoSeatAndThePotIsLeftOver() {
        assertThat(withTeachers("""
                                S1 9
                                S2 9
                                S3 9
                                """).inEnglish(
                """
                pools:
                  - { id: teacher, pot: "100.00", quota: { percent: "25" }, method: equal, at_the_line: stop }
                """)).isEqualTo("""
                                teacher,1,S1,0.00,behind the quota line of 0
                                teacher,1,S2,0.00,behind the quota line of 0
                                teacher,1,S3,0.00,behind the quota line of 0
                                teacher,,,100.00,left over: the quota comes to 0 of 3 eligible
                                """);
    }

    @Test
    void moreSeatsThanPeopleTakesEverybody() {
        assertThat(withTeachers("S1 9")
                .amounts("""
                         pools:
                           - { id: teacher, pot: "100.00", quota: { heads: 5 }, method: equal, at_the_line: stop }
                         """)).isEqualTo("teacher,1,S1,100.00\n");
    }

    @Test
    void aTieAcrossTheLineStopsEveryPool() {
        var desk = fourTeachersTwoOfThemTied().with("plan", "P1 3\nP2 3\nP3 3");
        assertThat(desk.outcome("""
                                pools:
                                  - { id: finance, pot: "10.00", quota: { heads: 1 }, method: equal, at_the_line: stop }
                                  - { id: teacher, pot: "10.00", quota: { heads: 2 }, method: equal, at_the_line: stop }
                                  - { id: plan, pot: "10.00", quota: { heads: 2 }, method: equal, at_the_line: stop }
                                """)).isInstanceOfSatisfying(AllocationOutcome.Tied.class,
                tied -> assertThat(tied.ties())
                        .extracting(TieAtTheLine::pool, TieAtTheLine::tied, TieAtTheLine::seatsLeft)
                        .containsExactly(tuple("teacher", List.of("S2", "S3"), 1),
                                tuple("plan", List.of("P1", "P2", "P3"), 2)));
    }

    @Test
    void theStopNamesTheTiedAndWhatToDo() {
        var problem = fourTeachersTwoOfThemTied()
                .outcome("""
                         pools:
                           - { id: teacher, pot: "10.00", quota: { heads: 2 }, method: equal, at_the_line: stop }
                         """).obstacles().getFirst();
        assertThat(problem.place().line()).isEqualTo(4);
        assertThat(Wording.message(problem, Language.TH)).isEqualTo(
                "กลุ่ม teacher มี 2 รายคะแนนเท่ากันที่เส้นโควตา (S2, S3) แต่เหลือ 1 ที่ จึงยังไม่จัดสรรเงินทั้งแผน");
        assertThat(Wording.remedy(problem, Language.TH)).isEqualTo(
                "โปรดให้คณะกรรมการเลือก 1 รายจากรายชื่อนี้ แล้วบันทึกมติของกลุ่ม teacher ไว้ใน tie_decisions");
    }

    @Test
    void theCommitteesDecisionIsFollowedAndPrinted() {
        assertThat(fourTeachersTwoOfThemTied()
                .inThai("""
                        pools:
                          - { id: teacher, pot: "90.00", quota: { heads: 2 }, method: equal, at_the_line: stop }
                        tie_decisions:
                          - { pool: teacher, chosen: [S3], by: มติคณะกรรมการ ครั้งที่ 3/2566, on: "2023-10-20",
                              reason: จับสลากต่อหน้าพยาน }
                        """))
                .isEqualTo("""
                           teacher,1,S1,45.00,แบ่ง 90.00 บาทเท่ากัน 2 ราย
                           teacher,2,S2,0.00,คะแนนเท่ากันที่เส้นโควตา ไม่ได้รับเลือกตามมติคณะกรรมการ ครั้งที่ 3/2566 \
                           เมื่อ 20 ตุลาคม 2566: จับสลากต่อหน้าพยาน
                           teacher,2,S3,45.00,แบ่ง 90.00 บาทเท่ากัน 2 ราย; คะแนนเท่ากันที่เส้นโควตา \
                           ได้รับเลือกตามมติคณะกรรมการ ครั้งที่ 3/2566 เมื่อ 20 ตุลาคม 2566: จับสลากต่อหน้าพยาน
                           teacher,4,S4,0.00,อยู่หลังเส้นโควตา 2 ที่
                           """);
    }

    @Test
    void whoIsChosenTakesThePlaceAloneInATableByRank() {
        assertThat(fourTeachersTwoOfThemTied()
                .amounts("""
                         pools:
                           - { id: teacher, pot: "15000.00", quota: { heads: 2 }, method: by-rank,
                               table: { "1": "9000.00", "2": "6000.00" }, at_the_line: stop }
                         tie_decisions:
                           - { pool: teacher, chosen: [S3], by: คณะกรรมการ, on: "2023-10-20", reason: จับสลาก }
                         """)).isEqualTo("""
                                         teacher,1,S1,9000.00
                                         teacher,2,S2,0.00
                                         teacher,2,S3,6000.00
                                         teacher,4,S4,0.00
                                         """);
    }

    @Test
    void aDecisionMustChooseExactlyAsManyAsThereAreSeatsLeft() {
        var desk = fourTeachersTwoOfThemTied();
        assertThat(desk
                .obstacles("""
                           pools:
                             - { id: teacher, pot: "90.00", quota: { heads: 2 }, method: equal, at_the_line: stop }
                           tie_decisions:
                             - { pool: teacher, chosen: [S2, S3], by: คณะกรรมการ, on: "2023-10-20", reason: จับสลาก }
                           """))
                .isEqualTo("""
                           6 tie-decision-count: The decision for the pool teacher chooses 2 where 1 can be in
                           """);
    }

    @Test
    void aDecisionForSomebodyWhoIsNotTiedIsAProblem() {
        assertThat(fourTeachersTwoOfThemTied()
                .obstacles("""
                           pools:
                             - { id: teacher, pot: "90.00", quota: { heads: 2 }, method: equal, at_the_line: stop }
                           tie_decisions:
                             - { pool: teacher, chosen: [S4], by: คณะกรรมการ, on: "2023-10-20", reason: จับสลาก }
                           """)).isEqualTo(
                        """
                        6 tie-decision-not-tied: The decision for the pool teacher chooses S4, not among those tied at the quota line
                        """);
    }

    @Test
    void aDecisionThatPointsHaveOvertakenIsAProblem() {
        assertThat(fourTeachersTwoOfThemTied()
                .obstacles("""
                           pools:
                             - { id: teacher, pot: "90.00", quota: { heads: 3 }, method: equal, at_the_line: stop }
                           tie_decisions:
                             - { pool: teacher, chosen: [S3], by: คณะกรรมการ, on: "2023-10-20", reason: จับสลาก }
                           """)).isEqualTo(
                        """
                        6 tie-decision-without-tie: There is a tie decision for the pool teacher, which has no tie at the quota \
                        line to be decided
                        """);
    }

    @Test
    void aDecisionWhereThePlanItselfSettlesTiesIsAProblem() {
        assertThat(fourTeachersTwoOfThemTied().obstacles(
                """
                pools:
                  - { id: teacher, pot: "90.00", quota: { heads: 2 }, method: equal, at_the_line: include-all }
                tie_decisions:
                  - { pool: teacher, chosen: [S3], by: คณะกรรมการ, on: "2023-10-20", reason: จับสลาก }
                  - { pool: finance, chosen: [S9], by: คณะกรรมการ, on: "2023-10-20", reason: จับสลาก }
                """)).contains("7 tie-decision-without-tie: There is a tie decision for the pool finance");
    }

    @Test
    void openTiesAreNamedBesideTheProblemsOfOtherPools() {
        assertThat(fourTeachersTwoOfThemTied().with("plan", "P1 3\nP2 3\nP3 2")
                .obstacles("""
                           pools:
                             - { id: teacher, pot: "90.00", quota: { heads: 2 }, method: equal, at_the_line: stop }
                             - { id: plan, pot: "90.00", quota: { heads: 1 }, method: equal, at_the_line: stop }
                           tie_decisions:
                             - { pool: plan, chosen: [P3], by: คณะกรรมการ, on: "2023-10-20", reason: จับสลาก }
                           """).lines().map(it -> it.split(":")[0])).containsExactly("7 tie-decision-not-tied",
                        "4 tie-at-the-line");
    }

    @Test
    void includeAllTakesInAllOfTheTiedWithinTheSamePot() {
        assertThat(fourTeachersTwoOfThemTied()
                .inThai("""
                        pools:
                          - { id: teacher, pot: "90.00", quota: { heads: 2 }, method: equal, at_the_line: include-all }
                        """)).isEqualTo(
                        """
                        teacher,1,S1,30.00,แบ่ง 90.00 บาทเท่ากัน 3 ราย
                        teacher,2,S2,30.00,แบ่ง 90.00 บาทเท่ากัน 3 ราย; คะแนนเท่ากันที่เส้นโควตา 2 ที่ รับทุกรายที่คะแนนเท่ากัน
                        teacher,2,S3,30.00,แบ่ง 90.00 บาทเท่ากัน 3 ราย; คะแนนเท่ากันที่เส้นโควตา 2 ที่ รับทุกรายที่คะแนนเท่ากัน
                        teacher,4,S4,0.00,อยู่หลังเส้นโควตา 2 ที่
                        """);
    }

    @Test
    void excludeAllLeavesOutAllOfTheTied() {
        assertThat(fourTeachersTwoOfThemTied().inEnglish(
                """
                pools:
                  - { id: teacher, pot: "90.00", quota: { heads: 2 }, method: equal, at_the_line: exclude-all }
                """)).isEqualTo("""
                                teacher,1,S1,90.00,90.00 baht divided equally among 1
                                teacher,2,S2,0.00,tied at the quota line of 2, where all of the tied are left out
                                teacher,2,S3,0.00,tied at the quota line of 2, where all of the tied are left out
                                teacher,4,S4,0.00,behind the quota line of 2
                                """);
    }

    @Test
    void excludeAllMayLeaveNobodyAndThePotIsLeftOver() {
        assertThat(withTeachers("""
                                S1 7
                                S2 7
                                """)
                .inThai("""
                        pools:
                          - { id: teacher, pot: "90.00", quota: { heads: 1 }, method: by-points, at_the_line: exclude-all }
                        """))
                .isEqualTo(
                        """
                        teacher,1,S1,0.00,คะแนนเท่ากันที่เส้นโควตา 1 ที่ ไม่รับทุกรายที่คะแนนเท่ากัน
                        teacher,1,S2,0.00,คะแนนเท่ากันที่เส้นโควตา 1 ที่ ไม่รับทุกรายที่คะแนนเท่ากัน
                        teacher,,,90.00,เงินคงเหลือ: ผู้ที่จะอยู่ในโควตา 1 ที่มีคะแนนเท่ากับรายที่อยู่นอกโควตา และแผนกำหนดไม่รับ
                        """);
    }

    @Test
    void plansNameThreeWaysToTreatATie() {
        assertThat(AtTheLine.values()).extracting(AtTheLine::word).containsExactly("stop", "include-all",
                "exclude-all");
    }

    @Test
    void aTieThatEndsAtTheLineIsNoTieAcrossIt() {
        assertThat(fourTeachersTwoOfThemTied()
                .outcome("""
                         pools:
                           - { id: teacher, pot: "90.00", quota: { heads: 3 }, method: equal, at_the_line: stop }
                         """)).isInstanceOf(AllocationOutcome.Allocated.class);
    }
}
