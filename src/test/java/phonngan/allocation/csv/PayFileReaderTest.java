package phonngan.allocation.csv;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import phonngan.common.Language;
import phonngan.common.Problem;
import phonngan.common.Wording;
import phonngan.common.csv.CsvSource;

class PayFileReaderTest {

    @Test
    void payIsReadByHeaderWhateverTheOrderOfColumns() {
        assertThat(pays("""
                        ชื่อ,monthly_pay,staff_id
                        นายเอก ใจดี,18000.00,S1
                        นางบัว งาม,"21,500.5",S2
                        """)).isEqualTo("""
                                        S1 18000.00
                                        S2 21500.50
                                        """);
    }

    @Test
    void thaiHeadersAndThaiDigitsAreUnderstood() {
        assertThat(pays("""
                        รหัสบุคลากร;เงินเดือน
                        S๑;๑๘๐๐๐
                        """)).isEqualTo("S1 18000.00\n");
        assertThat(pays("""
                        รหัสบุคลากร,ค่าตอบแทนต่อเดือน
                        S1,0
                        """)).isEqualTo("S1 0.00\n");
    }

    @Test
    void oldThaiEncodingIsUnderstood() {
        assertThat(print(PayFileReader.read(CsvSource.of("pay.csv",
                "รหัสบุคลากร,ค่าจ้าง\nS1,9000\n".getBytes(Charset.forName("x-windows-874"))))))
                .isEqualTo("S1 9000.00\n");
    }

    @Test
    void theSameRowTwiceIsReadOnce() {
        assertThat(pays("""
                        staff_id,monthly_pay
                        S1,18000
                        S1,18000.00
                        """)).isEqualTo("S1 18000.00\n");
    }

    @Test
    void oneBadRowRefusesTheFileAndAllBadRowsAreNamed() {
        assertThat(pays("""
                        staff_id,monthly_pay
                        S1,18000
                        S1,19000
                        ,18000
                        S3,
                        S4,-5
                        S5,100.005
                        S6,1E5
                        S7,1000000000
                        """)).isEqualTo(
                """
                2 3 monthly_pay pay-twice: S1 has two monthly pays, 18,000.00 baht and 19,000.00 baht
                3 4 staff_id pay-without-id: This row has no staff id
                4 5 monthly_pay pay-not-an-amount: The monthly pay of S3 is “”, which is no amount of money
                5 6 monthly_pay pay-not-an-amount: The monthly pay of S4 is “-5”, which is no amount of money
                6 7 monthly_pay pay-not-an-amount: The monthly pay of S5 is “100.005”, which is no amount of money
                7 8 monthly_pay pay-not-an-amount: The monthly pay of S6 is “1E5”, which is no amount of money
                8 9 monthly_pay pay-not-an-amount: The monthly pay of S7 is “1000000000”, which is no amount of money
                """);
    }

    @Test
    void aFileWithoutItsColumnsIsRefused() {
        assertThat(pays("staff_id,pay\nS1,18000\n")).startsWith("null 1 monthly_pay missing-header:");
    }

    @Test
    void aRowThatCannotBeReadRefusesTheFile() {
        assertThat(pays("staff_id,monthly_pay\nS1,18000\nS2,\"19000\n")).startsWith("2 3 ");
    }

    private static String pays(String csv) {
        return print(PayFileReader.read(CsvSource.of("pay.csv", csv.getBytes(StandardCharsets.UTF_8))));
    }

    private static String print(PayFileReading reading) {
        return switch (reading) {
            case PayFileReading.Understood(var pays) ->
                pays.stream().map(it -> it.staffId() + " " + it.monthly()).collect(joining("\n", "", "\n"));
            case PayFileReading.Refused(var problems) ->
                problems.stream().map(PayFileReaderTest::print).collect(joining("\n", "", "\n"));
        };
    }

    private static String print(Problem problem) {
        assertThat(Wording.message(problem, Language.TH) + Wording.remedy(problem, Language.TH))
                .containsPattern("[ก-๙]").doesNotContain("{0}");
        return problem.place().row() + " " + problem.place().line() + " " + problem.place().column() + " "
                + problem.code().word() + ": " + Wording.message(problem, Language.EN);
    }
}
