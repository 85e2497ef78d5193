package phonngan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import phonngan.intake.csv.CsvSubmissions;
import phonngan.intake.csv.CsvSubmissionsOpening;

class TallyLearnersTest {

    @Test
    void whoSatIsCountedOutOfAllGroupByGroup() {
        var tally = sat("""
                        กลุ่ม,เข้าสอบ
                        ม.ต้น,ใช่
                        ม.ปลาย,ขาดสอบ
                        ม.ต้น,ไม่
                        ม.ต้น,๑
                        """);

        assertThat(tally.faults()).isEmpty();
        assertThat(tally.groups()).containsExactly(new GroupTally("ม.ต้น", 3, 2, 0, 0),
                new GroupTally("ม.ปลาย", 1, 0, 0, 0));
        assertThat(tally.total()).isEqualTo(new GroupTally("", 4, 2, 0, 0));
    }

    @Test
    void whoReachesThePassMarkHasPassedAndWhoMissedTheExaminationIsNotAsked() {
        var tally = TallyLearners.tally(TallyKind.PASS_SHARE, new BigDecimal("50"), table("""
                                                                                          group\tsat\tscore
                                                                                          A\tyes\t50
                                                                                          A\tyes\t49.99
                                                                                          A\tno\t
                                                                                          """));

        assertThat(tally.groups()).containsExactly(new GroupTally("A", 3, 2, 1, 9_999));
        assertThat(tally.groups().getFirst().figures(TallyKind.PASS_SHARE)).containsExactly(
                new GroupTally.Figures(BigDecimal.ONE, BigDecimal.valueOf(2), null, null));
    }

    @Test
    void aMeanThatNoDecimalCanSayIsSaidExactlyInTwoParts() {
        var tally = mean("""
                         กลุ่ม,เข้าสอบ,คะแนน
                         ม.ต้น,ใช่,40
                         ม.ต้น,ใช่,40
                         ม.ต้น,ใช่,40.01
                         """);

        assertThat(tally.groups().getFirst().figures(TallyKind.MEAN_SCORE)).containsExactly(
                new GroupTally.Figures(null, null, new BigDecimal("40.00"), BigDecimal.valueOf(2)),
                new GroupTally.Figures(null, null, new BigDecimal("40.01"), BigDecimal.ONE));
    }

    @Test
    void aColumnThatCouldSayWhoALearnerIsRefusesTheTable() {
        var tally = sat("""
                        กลุ่ม,ชื่อ-สกุล,เข้าสอบ
                        ม.ต้น,สมมุติ ทดลอง,ใช่
                        """);

        assertThat(tally.isSound()).isFalse();
        assertThat(tally.groups()).isEmpty();
        assertThat(tally.faults()).containsExactly(new TallyFault.At(0, TallyFault.COLUMN_UNWANTED, "ชื่อ-สกุล"));
    }

    @ParameterizedTest
    @CsvSource({"1-2345-67890-12-3,ใช่", "ม.ต้น ๑๒๓๔๕๖๗๘๙๐๑๒๓,ใช่", "ม.ต้น,1234567890123"})
    void aNumberOfThirteenDigitsIsRefusedWhereverItStands(String group, String sat) {
        var tally = sat("กลุ่ม,เข้าสอบ\n" + group + "," + sat + "\n");

        assertThat(tally.faults()).containsExactly(new TallyFault.At(1, TallyFault.NATIONAL_NUMBER, ""));
        assertThat(tally.toString()).doesNotContain("67890").doesNotContain("๖๗๘๙๐");
    }

    @ParameterizedTest
    @CsvSource({"นางสาวสมมุติ ทดลอง,ใช่,PERSON,กลุ่ม", "ด.ช.สมมุติ,ใช่,PERSON,กลุ่ม", ",ใช่,NO_GROUP,กลุ่ม",
            "ก|ข,ใช่,GROUP_UNFIT,กลุ่ม", "ม.ต้น,อาจจะ,SAT_UNCLEAR,เข้าสอบ", "ม.ต้น,,SAT_UNCLEAR,เข้าสอบ"})
    void aRowThatCannotBeCountedIsToldWithItsColumn(String group, String sat, TallyFault why, String column) {
        var tally = sat("กลุ่ม,เข้าสอบ\nม.ปลาย,ใช่\n" + (group == null ? "" : group) + ","
                + (sat == null ? "" : sat) + "\n");

        assertThat(tally.faults()).containsExactly(new TallyFault.At(2, why, column));
    }

    @ParameterizedTest
    @CsvSource({"ใช่,,NO_SCORE", "ไม่,40,SCORE_WITHOUT_SITTING", "ใช่,100.01,SCORE_UNFIT", "ใช่,40.001,SCORE_UNFIT",
            "ใช่,สี่สิบ,SCORE_UNFIT", "ใช่,-1,SCORE_UNFIT"})
    void aScoreMustFitWhetherTheLearnerSat(String sat, String score, TallyFault why) {
        var tally = mean("กลุ่ม,เข้าสอบ,คะแนน\nม.ต้น," + sat + "," + (score == null ? "" : score) + "\n");

        assertThat(tally.faults()).containsExactly(new TallyFault.At(1, why, "คะแนน"));
    }

    @Test
    void columnsThatAreMissingOrDoubledAreNamed() {
        assertThat(mean("กลุ่ม,เข้าสอบ\nม.ต้น,ใช่\n").faults())
                .containsExactly(new TallyFault.At(0, TallyFault.COLUMN_MISSING, "คะแนน"));
        assertThat(sat("กลุ่ม,ห้อง,เข้าสอบ\nม.ต้น,1,ใช่\n").faults())
                .containsExactly(new TallyFault.At(0, TallyFault.COLUMN_TWICE, "ห้อง"));
    }

    @Test
    void aTableWithoutLearnersOrWithTooManyIsNotCounted() {
        assertThat(sat("กลุ่ม,เข้าสอบ\n").faults()).extracting(TallyFault.At::why)
                .containsExactly(TallyFault.NO_ROWS);
        assertThat(sat("กลุ่ม,เข้าสอบ\n" + "ม.ต้น,ใช่\n".repeat(TallyLearners.MOST_ROWS + 1)).faults())
                .extracting(TallyFault.At::why).containsExactly(TallyFault.TOO_MANY_ROWS);
    }

    @Test
    void namesAsGroupsAreNoticedByTheirNumber() {
        var table = new StringBuilder("กลุ่ม,เข้าสอบ\n");
        for (int i = 0; i <= TallyLearners.MOST_GROUPS; i++) {
            table.append("ก").append(i).append(",ใช่\n");
        }

        assertThat(sat(table.toString()).faults()).extracting(TallyFault.At::why)
                .containsExactly(TallyFault.TOO_MANY_GROUPS);
    }

    private static LearnerTally sat(String text) {
        return TallyLearners.tally(TallyKind.SAT_SHARE, BigDecimal.ZERO, table(text));
    }

    private static LearnerTally mean(String text) {
        return TallyLearners.tally(TallyKind.MEAN_SCORE, BigDecimal.ZERO, table(text));
    }

    private static SubmissionSource table(String text) {
        return switch (CsvSubmissions.open(
                phonngan.common.csv.CsvSource.of("table", text.getBytes(StandardCharsets.UTF_8)))) {
            case CsvSubmissionsOpening.Opened(SubmissionSource source) -> source;
            case CsvSubmissionsOpening.Refused(var problems) -> throw new AssertionError(problems);
        };
    }
}
