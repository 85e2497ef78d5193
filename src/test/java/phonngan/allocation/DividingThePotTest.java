package phonngan.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.allocation.AllocationDesk.withTeachers;

import org.junit.jupiter.api.Test;

/// How the recipients of a pool divide its pot, to the last satang.
class DividingThePotTest {

    @Test
    void pointsDivideThePotAndTheReasonSaysHow() {
        var desk = withTeachers("""
                                S1 7
                                S2 20
                                S3 15
                                """);
        assertThat(desk
                .inThai("""
                        pools:
                          - { id: teacher, pot: "120000.00", quota: { heads: 10 }, method: by-points, at_the_line: stop }
                        """))
                .isEqualTo("""
                           teacher,1,S2,57142.86,20 คะแนนจาก 42 คะแนนของผู้ได้รับ × 120,000.00 บาท; \
                           เศษ 5/7 สตางค์อยู่ในกลุ่มเศษมากที่สุด จึงได้ 1 สตางค์
                           teacher,2,S3,42857.14,15 คะแนนจาก 42 คะแนนของผู้ได้รับ × 120,000.00 บาท; เศษ 2/7 สตางค์ตัดออก
                           teacher,3,S1,20000.00,7 คะแนนจาก 42 คะแนนของผู้ได้รับ × 120,000.00 บาท
                           """);
    }

    @Test
    void onlyThePointsOfRecipientsCount() {
        assertThat(withTeachers("""
                                S1 6
                                S2 4
                                S3 3
                                """)
                .amounts("""
                         pools:
                           - { id: teacher, pot: "1000.00", quota: { heads: 2 }, method: by-points, at_the_line: stop }
                         """)).isEqualTo("""
                                         teacher,1,S1,600.00
                                         teacher,2,S2,400.00
                                         teacher,3,S3,0.00
                                         """);
    }

    @Test
    void withoutAnyPointsNothingCanBeDividedByPoints() {
        assertThat(withTeachers("""
                                S1 0
                                S2 0
                                """)
                .inThai("""
                        pools:
                          - { id: teacher, pot: "1000.00", quota: { heads: 2 }, method: by-points, at_the_line: stop }
                        """)).isEqualTo("""
                                        teacher,1,S1,0.00,ผู้ได้รับทุกรายมี 0 คะแนน จึงแบ่งตามคะแนนไม่ได้
                                        teacher,1,S2,0.00,ผู้ได้รับทุกรายมี 0 คะแนน จึงแบ่งตามคะแนนไม่ได้
                                        teacher,,,1000.00,เงินคงเหลือ: ผู้ได้รับทุกรายมี 0 คะแนน จึงแบ่งตามคะแนนไม่ได้
                                        """);
    }

    @Test
    void aTotalBelowZeroCountsAsZero() {
        assertThat(withTeachers("""
                                S1 3
                                S2 1
                                S3 -2
                                """)
                .inEnglish("""
                           pools:
                             - { id: teacher, pot: "100.00", quota: { heads: 3 }, method: by-points, at_the_line: stop }
                           """)).isEqualTo("""
                                           teacher,1,S1,75.00,3 of the recipients’ 4 points × 100.00 baht
                                           teacher,2,S2,25.00,1 of the recipients’ 4 points × 100.00 baht
                                           teacher,3,S3,0.00,0 of the recipients’ 4 points × 100.00 baht
                                           """);
    }

    @Test
    void ofEqualRemaindersTheHigherTotalComesFirstThenTheLowerId() {
        assertThat(withTeachers("""
                                S2 8
                                S1 8
                                S3 9
                                S4 1
                                """)
                .inThai("""
                        pools:
                          - { id: teacher, pot: "0.06", quota: { heads: 4 }, method: equal, at_the_line: stop }
                        """)).isEqualTo("""
                                        teacher,1,S3,0.02,แบ่ง 0.06 บาทเท่ากัน 4 ราย; \
                                        เศษ 1/2 สตางค์เท่ากับรายอื่น ได้ 1 สตางค์เพราะคะแนนรวมสูงกว่า
                                        teacher,2,S1,0.02,แบ่ง 0.06 บาทเท่ากัน 4 ราย; \
                                        เศษ 1/2 สตางค์และคะแนนรวมเท่ากับรายอื่น ได้ 1 สตางค์เพราะรหัสอยู่ก่อน
                                        teacher,2,S2,0.01,แบ่ง 0.06 บาทเท่ากัน 4 ราย; เศษ 1/2 สตางค์ตัดออก
                                        teacher,4,S4,0.01,แบ่ง 0.06 บาทเท่ากัน 4 ราย; เศษ 1/2 สตางค์ตัดออก
                                        """);
    }

    @Test
    void idsAreComparedByCodePointForTheLastSatang() {
        var fullWidth = "\uFF21";
        var beyond = "\uD800\uDF00";
        assertThat(withTeachers("%s 5\n%s 5".formatted(beyond, fullWidth))
                .amounts("""
                         pools:
                           - { id: teacher, pot: "0.01", quota: { heads: 2 }, method: equal, at_the_line: stop }
                         """)).isEqualTo("""
                                         teacher,1,%s,0.01
                                         teacher,1,%s,0.00
                                         """.formatted(fullWidth, beyond));
    }

    @Test
    void eachPlaceBringsWhatTheTableSaysAndTheRestIsLeftOver() {
        assertThat(withTeachers("""
                                S1 9
                                S2 7
                                S3 5
                                """).inThai("""
                                            pools:
                                              - { id: teacher, pot: "16000.00", quota: { heads: 3 }, method: by-rank,
                                                  table: { "1": "9000.00", "2": "6000.00" }, at_the_line: stop }
                                            """))
                .isEqualTo("""
                           teacher,1,S1,9000.00,ลำดับที่ 1 ตามตารางได้ 9,000.00 บาท
                           teacher,2,S2,6000.00,ลำดับที่ 2 ตามตารางได้ 6,000.00 บาท
                           teacher,3,S3,0.00,ลำดับที่ 3 ตามตารางได้ 0.00 บาท
                           teacher,,,1000.00,เงินคงเหลือ: ตารางตามลำดับให้รวม 15,000.00 บาทจากวงเงิน 16,000.00 บาท
                           """);
    }

    @Test
    void whoIsTiedSharesWhatTheirPlacesTogetherBring() {
        assertThat(withTeachers("""
                                S1 9
                                S2 7
                                S3 7
                                S4 7
                                S5 2
                                """)
                .inEnglish("""
                           pools:
                             - { id: teacher, pot: "1000.00", quota: { heads: 5 }, method: by-rank,
                                 table: { "1": "500.00", "2": "300.00", "3": "100.00" }, at_the_line: stop }
                           """)).isEqualTo(
                        """
                        teacher,1,S1,500.00,place 1 brings 500.00 baht by the table
                        teacher,2,S2,133.34,3 with equal points in places 2–4 share 400.00 baht equally; \
                        1/3 satang, the same as others with the same total, was raised to 1 satang for the lower id
                        teacher,2,S3,133.33,3 with equal points in places 2–4 share 400.00 baht equally; 1/3 satang dropped
                        teacher,2,S4,133.33,3 with equal points in places 2–4 share 400.00 baht equally; 1/3 satang dropped
                        teacher,5,S5,0.00,place 5 brings 0.00 baht by the table
                        teacher,,,100.00,left over: the table by rank gives 900.00 of 1,000.00 baht
                        """);
    }

    @Test
    void allTiedAtTheLineShareSoThatThePotIsNotExceeded() {
        assertThat(withTeachers("""
                                S1 9
                                S2 7
                                S3 7
                                """).amounts("""
                                             pools:
                                               - { id: teacher, pot: "15000.00", quota: { heads: 2 }, method: by-rank,
                                                   table: { "1": "9000.00", "2": "6000.00" }, at_the_line: include-all }
                                             """)).isEqualTo("""
                                                             teacher,1,S1,9000.00
                                                             teacher,2,S2,3000.00
                                                             teacher,2,S3,3000.00
                                                             """);
    }

    @Test
    void payDividesThePotWhateverThePoints() {
        assertThat(withTeachers("""
                                S1 9
                                S2 7
                                """).paid("""
                                          S1 15000.00
                                          S2 45000.00
                                          S7 99000.00
                                          """)
                .inThai("""
                        pools:
                          - { id: teacher, pot: "1000.00", quota: { heads: 2 }, method: percent-of-pay, at_the_line: stop }
                        """))
                .isEqualTo("""
                           teacher,1,S1,250.00,ค่าตอบแทน 15,000.00 บาทจาก 60,000.00 บาทของผู้ได้รับ × 1,000.00 บาท
                           teacher,2,S2,750.00,ค่าตอบแทน 45,000.00 บาทจาก 60,000.00 บาทของผู้ได้รับ × 1,000.00 บาท
                           """);
    }

    @Test
    void payOfNothingAtAllLeavesThePotOver() {
        assertThat(withTeachers("S1 9").paid("S1 0.00").inEnglish(
                """
                pools:
                  - { id: teacher, pot: "1000.00", quota: { heads: 2 }, method: percent-of-pay, at_the_line: stop }
                """)).isEqualTo(
                        """
                        teacher,1,S1,0.00,the recipients’ pay adds up to 0 baht, so that nothing can be divided by pay
                        teacher,,,1000.00,left over: the recipients’ pay adds up to 0 baht, so that nothing can be divided by pay
                        """);
    }

    @Test
    void aRecipientWithoutPayIsAProblem() {
        var desk = withTeachers("""
                                S1 9
                                S2 7
                                S3 5
                                """).paid("S1 15000.00");
        assertThat(desk.obstacles(
                """
                pools:
                  - { id: teacher, pot: "1000.00", quota: { heads: 2 }, method: percent-of-pay, at_the_line: stop }
                """)).isEqualTo("""
                                4 pay-missing: The monthly pay of S2, who receives in the pool teacher, is not given
                                """);
    }

    @Test
    void withoutAPayFileThePoolThatNeedsItIsNamedOnce() {
        assertThat(withTeachers("""
                                S1 9
                                S2 7
                                """).obstacles(
                """
                pools:
                  - { id: teacher, pot: "1000.00", quota: { heads: 2 }, method: percent-of-pay, at_the_line: stop }
                """)).isEqualTo("""
                                4 pay-file-needed: The pool teacher is divided by pay, and no pay is given
                                """);
    }

    @Test
    void unitsHaveNoPayToDivideBy() {
        assertThat(new AllocationDesk().with("district", "U1 9").paid("U1 1.00").obstacles(
                """
                pools:
                  - { id: district, pot: "1000.00", quota: { heads: 2 }, method: percent-of-pay, at_the_line: stop }
                """)).isEqualTo("""
                                4 plan-pay-of-units: The pool district is one of units, which cannot be divided by pay
                                """);
    }

    @Test
    void poolsComeInThePlansOrderAndEachAddsUpToItsOwnPot() {
        assertThat(withTeachers("S1 9").with("finance", "S2 3").with("district", "U1 8\nU2 2")
                .amounts("""
                         pools:
                           - { id: teacher, pot: "10.00", quota: { heads: 1 }, method: equal, at_the_line: stop }
                           - { id: plan, pot: "20.00", quota: { heads: 1 }, method: equal, at_the_line: stop }
                           - { id: district, pot: "30.00", quota: { heads: 2 }, method: by-points, at_the_line: stop }
                           - { id: finance, pot: "40.00", quota: { heads: 1 }, method: equal, at_the_line: stop }
                         """)).isEqualTo("""
                                         teacher,1,S1,10.00
                                         plan,,,20.00
                                         district,1,U1,24.00
                                         district,2,U2,6.00
                                         finance,1,S2,40.00
                                         """);
    }
}
