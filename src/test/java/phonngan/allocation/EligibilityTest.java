package phonngan.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.allocation.AllocationDesk.withTeachers;

import org.junit.jupiter.api.Test;
import phonngan.common.Points;
import phonngan.common.SubjectKind;

/// Who of a pool may receive at all, and which rule says no.
class EligibilityTest {
    private static final String FULL = """
                                       eligibility: { employment_types: [government-employee], months_of_service: 8, on: "2023-10-01" }
                                       pools:
                                         - { id: teacher, pot: "100.00", quota: { heads: 10 }, method: equal, at_the_line: stop }
                                       """;

    @Test
    void eightMonthsBeforeTheFirstOfOctoberIsTheFirstOfFebruary() {
        assertThat(withTeachers("""
                                S1 9
                                S2 8
                                """).employed("""
                                              S1 government-employee 2023-02-02 -
                                              S2 government-employee 2023-02-01 -
                                              """).inThai(FULL))
                .isEqualTo(
                        """
                        teacher,1,S2,100.00,แบ่ง 100.00 บาทเท่ากัน 1 ราย
                        teacher,,S1,0.00,อายุงานต่อเนื่องถึง 1 ตุลาคม 2566 คือ 7 เดือนเต็ม แผนกำหนดไม่น้อยกว่า 8 เดือน
                        """);
    }

    @Test
    void aMonthWithoutTheDayIsFullOnlyWhenItIsOver() {
        // from 31 January, eight months are over when September is
        var plan = """
                   eligibility: { months_of_service: 8, on: "%s" }
                   pools:
                     - { id: teacher, pot: "100.00", quota: { heads: 10 }, method: equal, at_the_line: stop }
                   """;
        var desk = withTeachers("S1 9").employed("S1 government-employee 2023-01-31 -");
        assertThat(desk.amounts(plan.formatted("2023-09-30"))).startsWith("teacher,,S1,0.00");
        assertThat(desk.amounts(plan.formatted("2023-10-01"))).startsWith("teacher,1,S1,100.00");
    }

    @Test
    void whoLeftTheDayBeforeTheRoundEndedHasNoServiceOnItsLastDay() {
        assertThat(withTeachers("S1 9").employed("S1 government-employee 2020-01-01 2023-09-29")
                .inEnglish("""
                           eligibility: { months_of_service: 1 }
                           pools:
                             - { id: teacher, pot: "100.00", quota: { heads: 10 }, method: equal, at_the_line: stop }
                           """)).startsWith(
                        "teacher,,S1,0.00,0 whole months of unbroken service up to 30 September 2023, the plan asks for 1\n");
    }

    @Test
    void whoIsNotEligibleIsListedByIdWhateverTheRank() {
        assertThat(withTeachers("""
                                S3 9
                                S1 8
                                S2 7
                                """).employed("""
                                              S1 contractor 2020-01-01 -
                                              S2 contractor 2020-01-01 -
                                              S3 contractor 2020-01-01 -
                                              """).amounts(FULL)).isEqualTo("""
                                                                            teacher,,S1,0.00
                                                                            teacher,,S2,0.00
                                                                            teacher,,S3,0.00
                                                                            teacher,,,100.00
                                                                            """);
    }

    @Test
    void periodsThatFollowEachOtherAreOneService() {
        assertThat(withTeachers("""
                                S1 9
                                S2 8
                                """).employed("""
                                              S1 temporary-employee  2022-01-01 2022-12-31
                                              S1 contractor          2023-01-01 2023-06-30
                                              S1 government-employee 2023-06-15 -
                                              S2 government-employee 2022-01-01 2023-05-31
                                              S2 government-employee 2023-06-02 -
                                              """).inEnglish(FULL))
                .isEqualTo("""
                           teacher,1,S1,100.00,100.00 baht divided equally among 1
                           teacher,,S2,0.00,3 whole months of unbroken service up to 1 October 2023, the plan asks for 8
                           """);
    }

    @Test
    void aPeriodInsideALongerOneDoesNotShortenIt() {
        assertThat(withTeachers("S1 9").employed("""
                                                 S1 government-employee 2020-01-01 -
                                                 S1 government-employee 2023-09-01 2023-12-31
                                                 """).amounts(FULL)).isEqualTo("teacher,1,S1,100.00\n");
    }

    @Test
    void aStartThatNobodyWroteDownCountsAsLongEnough() {
        assertThat(withTeachers("S1 9").employed("S1 government-employee - 2023-10-01").amounts(FULL))
                .isEqualTo("teacher,1,S1,100.00\n");
    }

    @Test
    void whoHasLeftBeforeTheDayIsNotConsidered() {
        assertThat(withTeachers("S1 9").employed("S1 government-employee 2020-01-01 2023-09-30").inThai(FULL))
                .isEqualTo("""
                           teacher,,S1,0.00,ไม่ได้ปฏิบัติงานอยู่ ณ วันที่ 1 ตุลาคม 2566
                           teacher,,,100.00,เงินคงเหลือ: ไม่มีผู้อยู่ในเกณฑ์พิจารณา
                           """);
    }

    @Test
    void kindsOfEmploymentAreComparedByIdHoweverTheyAreWritten() {
        assertThat(withTeachers("""
                                S1 9
                                S2 8
                                S3 7
                                S4 6
                                """).employed("""
                                              S1 พนักงานราชการทั่วไป 2020-01-01 -
                                              S2 ลูกจ้างชั่วคราว      2020-01-01 -
                                              S3 ครูอัตราพิเศษ       2020-01-01 -
                                              S4 -                 2020-01-01 -
                                              """)
                .inThai("""
                        eligibility: { employment_types: [พนักงานราชการ, permanent-employee] }
                        pools:
                          - { id: teacher, pot: "100.00", quota: { heads: 10 }, method: equal, at_the_line: stop }
                        """)).isEqualTo(
                        """
                        teacher,1,S1,100.00,แบ่ง 100.00 บาทเท่ากัน 1 ราย
                        teacher,,S2,0.00,ประเภทการจ้างคือ ลูกจ้างชั่วคราว แผนกำหนดให้เฉพาะ พนักงานราชการ, ลูกจ้างประจำ
                        teacher,,S3,0.00,ประเภทการจ้างคือ ครูอัตราพิเศษ แผนกำหนดให้เฉพาะ พนักงานราชการ, ลูกจ้างประจำ
                        teacher,,S4,0.00,ประเภทการจ้างคือ ไม่ระบุ แผนกำหนดให้เฉพาะ พนักงานราชการ, ลูกจ้างประจำ
                        """);
    }

    @Test
    void aKindOfTheOfficesOwnIsNamedAsWritten() {
        assertThat(withTeachers("S1 9").employed("S1 ครูอัตราพิเศษ 2020-01-01 -")
                .amounts("""
                         eligibility: { employment_types: [ครูอัตราพิเศษ] }
                         pools:
                           - { id: teacher, pot: "100.00", quota: { heads: 10 }, method: equal, at_the_line: stop }
                         """)).isEqualTo("teacher,1,S1,100.00\n");
    }

    @Test
    void theKindIsTheOneInForceOnTheDay() {
        assertThat(withTeachers("S1 9").employed("""
                                                 S1 temporary-employee  2020-01-01 2023-09-30
                                                 S1 government-employee 2023-10-01 -
                                                 """).amounts(FULL)).isEqualTo("teacher,1,S1,100.00\n");
    }

    @Test
    void everyRuleThatIsNotMetIsNamed() {
        assertThat(withTeachers("S1 9").employed("S1 contractor 2023-09-15 -").inEnglish(FULL))
                .startsWith("""
                            teacher,,S1,0.00,employed as contractor, the plan is for government employee only; \
                            0 whole months of unbroken service up to 1 October 2023, the plan asks for 8
                            """);
    }

    @Test
    void withoutADayServiceIsJudgedOnTheLastDayOfTheRound() {
        var plan = """
                   eligibility: { months_of_service: 8 }
                   pools:
                     - { id: teacher, pot: "100.00", quota: { heads: 10 }, method: equal, at_the_line: stop }
                   """;
        assertThat(withTeachers("""
                                S1 9
                                S2 8
                                """).employed("""
                                              S1 government-employee 2023-01-30 -
                                              S2 government-employee 2023-02-01 -
                                              """).inEnglish(plan))
                .isEqualTo(
                        """
                        teacher,1,S1,100.00,100.00 baht divided equally among 1
                        teacher,,S2,0.00,7 whole months of unbroken service up to 30 September 2023, the plan asks for 8
                        """);
    }

    @Test
    void withoutADayNobodyHasToBeStillEmployed() {
        assertThat(withTeachers("S1 9").employed("S1 พนักงานราชการ 2020-01-01 2023-05-31")
                .amounts("""
                         eligibility: { employment_types: [government-employee] }
                         pools:
                           - { id: teacher, pot: "100.00", quota: { heads: 10 }, method: equal, at_the_line: stop }
                         """)).isEqualTo("teacher,1,S1,100.00\n");
    }

    @Test
    void withoutConditionsEverybodyIsConsidered() {
        assertThat(withTeachers("S1 9").employed("S1 - 2023-09-30 2023-09-30")
                .amounts("""
                         pools:
                           - { id: teacher, pot: "100.00", quota: { heads: 10 }, method: equal, at_the_line: stop }
                         """)).isEqualTo("teacher,1,S1,100.00\n");
    }

    @Test
    void unitsAreNotAsked() {
        assertThat(new AllocationDesk().with("district", "U1 9").amounts(
                """
                eligibility: { employment_types: [government-employee], months_of_service: 8, on: "2023-10-01" }
                pools:
                  - { id: district, pot: "100.00", quota: { heads: 10 }, method: equal, at_the_line: stop }
                """)).isEqualTo("district,1,U1,100.00\n");
    }

    @Test
    void aUnitThatTheRosterPutIntoAPoolOfPeopleTakesNoSeatThere() {
        assertThat(withTeachers("S1 5").add("teacher", "U1", Points.of(5), SubjectKind.UNIT)
                .amounts("""
                         pools:
                           - { id: teacher, pot: "100.00", quota: { heads: 1 }, method: equal, at_the_line: stop }
                         """)).isEqualTo("teacher,1,S1,100.00\n");
    }

    @Test
    void ranksSeatsAndTiesAreCountedAmongTheEligible() {
        assertThat(withTeachers("""
                                S1 9
                                S2 7
                                S3 7
                                S4 5
                                S5 5
                                """).employed("""
                                              S1 contractor 2020-01-01 -
                                              S3 contractor 2020-01-01 -
                                              """)
                .amounts("""
                         eligibility: { employment_types: [government-employee] }
                         pools:
                           - { id: teacher, pot: "90.00", quota: { percent: "34" }, method: equal, at_the_line: stop }
                         """)).isEqualTo("""
                                         teacher,1,S2,90.00
                                         teacher,2,S4,0.00
                                         teacher,2,S5,0.00
                                         teacher,,S1,0.00
                                         teacher,,S3,0.00
                                         """);
    }

    @Test
    void aPoolWithNobodyInItIsLeftOver() {
        assertThat(new AllocationDesk().inEnglish(
                """
                pools:
                  - { id: teacher, pot: "100.00", quota: { heads: 10 }, method: by-points, at_the_line: stop }
                """)).isEqualTo("""
                                teacher,,,100.00,left over: nobody is eligible
                                """);
    }
}
