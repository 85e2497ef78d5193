package phonngan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import phonngan.testkit.IntakeDesk;

/// Numbers and days that are none, or that nobody can have meant. A good row stands before and behind each.
class HostileFiguresTest {
    private static final String GOOD = "B%d,S1,6,1/4/2566,\n";
    private static IntakeDesk desk;

    @BeforeAll
    static void open() {
        desk = new IntakeDesk();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e309", "1E+5", "-0", "-1", "+6", "1,00", "1.2.3", "١٢٣", "１２", "²", "Ⅻ", "∞", "NaN",
            "Infinity", "0x10", "0b1", "1_000", "6 ชั่วโมง", "หก", "1/2", "50%", "true", "null", "'6", "6;7", "#REF!"})
    void whatIsNoPlainNumberIsNamedAndTheOthersGoOn(String figure) {
        assertThat(desk.readRows(GOOD.formatted(1) + "A,S1,\"" + figure + "\",1/4/2566,\n" + GOOD.formatted(2)).told())
                .containsExactly("3 rows: 2 stored, 1 refused", "2@3 unreadable-number ชั่วโมง “" + figure + "”");
    }

    @Test
    void tenThousandDigitsAreNoNumberAndCostNoTime() {
        var digits = "9".repeat(10_000);
        assertThat(desk.readRows("A,S1," + digits + ",1/4/2566,\nB,S1," + digits + "." + digits + ",1/4/2566,\n"
                + GOOD.formatted(1)).told())
                .containsExactly("3 rows: 1 stored, 2 refused",
                        "1@2 unreadable-number ชั่วโมง “" + "9".repeat(40) + "…10000”",
                        "2@3 unreadable-number ชั่วโมง “" + "9".repeat(40) + "…20001”");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "31/02/2566|no-such-day", "29/02/2566|no-such-day", "30/2/2567|no-such-day", "31/4/2566|no-such-day",
            "0/4/2566|no-such-day", "1/13/2566|no-such-day", "00/00/2566|no-such-day",
            "1/4/3104|date-too-far", "1/4/0000|date-too-far", "1/4/9999|date-too-far", "1/4/0543|date-too-far",
            "1 เมษายน พ.ศ. 0001|date-too-far", "1 เมษายน ค.ศ. 2566|date-too-far", "1/4/2546|date-too-far",
            "2147483647|unreadable-date", "1/4/99999|unreadable-date", "1/4/-566|unreadable-date",
            "31/02|unreadable-date", "1/4|unreadable-date", "45017|unreadable-date", "ครั้งที่ 2/2566|unreadable-date",
            "1-3 เมษายน 2566|unreadable-date", "เมื่อวาน|unreadable-date", "1/4/2566 25:00|unreadable-date",
            "1/4/2566 9:00 XST|unreadable-date", "เมษายน 2566|date-without-day", "04/2566|unreadable-date"})
    void whatIsNoDayIsNamedAndTheOthersGoOn(String day, String code) {
        assertThat(desk.readRows(GOOD.formatted(1) + "A,S1,6," + day + ",\n" + GOOD.formatted(2)).told())
                .containsExactly("3 rows: 2 stored, 1 refused", "2@3 " + code + " วันที่ “" + day + "”");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"๑/๔/๒๕๖๖|2023-04-01", "1/4/66|2023-04-01", "1/4/23|2023-04-01",
            "1 เม.ย. 66|2023-04-01", "2566-04-01|2023-04-01", "2023-04-01|2023-04-01", "29/2/2563|2020-02-29",
            "01.04.2023|2023-04-01", "1‑4‑2566|2023-04-01", "เสาร์ที่ 1 เมษายน พ.ศ. ๒๕๖๖|2023-04-01",
            "April 1st, 2023|2023-04-01"})
    void oneDayMayBeWrittenInManyWays(String day, String meant) {
        var account = desk.readRows("A,S1,6,\"" + day + "\",\n");
        assertThat(account.claims()).extracting(it -> it.facts().achievedOn()).extracting(String::valueOf)
                .containsExactly(meant);
    }

    @Test
    void yearsOfTwoDigitsMeanTheNearerCalendar() {
        // 66 is 2566 and 23 is 2023; 40 would be 1997 or 2040, and 99 is 1956 or 2099: all far away
        assertThat(desk.readRows("""
                                 A,S1,6,1/4/66,
                                 B,S1,6,1/4/23,
                                 C,S1,6,1/4/40,
                                 D,S1,6,1/4/99,
                                 """).told()).containsExactly("4 rows: 2 stored, 2 refused",
                "3@4 date-too-far วันที่ “1/4/40”", "4@5 date-too-far วันที่ “1/4/99”");
    }

    @Test
    void everythingWrongWithOneRowIsTold() {
        assertThat(desk.readRows(",S1,หก,31/2/2566,\n").told()).containsExactly("1 rows: 1 refused",
                "1@2 unreadable-number ชั่วโมง “หก”", "1@2 no-such-day วันที่ “31/2/2566”",
                "1@2 missing-value รหัสคำตอบ");
    }

    @Test
    void theCorrectedRowsGoIn() {
        var wrong = "A,S1,1e9,1/4/2566,\nB,S1,6,31/4/2566,\n,S1,6,1/4/2566,\n";
        var right = "A,S1,9,1/4/2566,\nB,S1,6,30/4/2566,\nC,S1,6,1/4/2566,\n";
        assertThat(desk.readRows(wrong).counts()).isEqualTo(new IntakeCounts(0, 0, 0, 3));
        assertThat(desk.readRows(right).told()).containsExactly("3 rows: 3 stored");
    }

    @Test
    void figuresOfThirtyDigitsAreKeptToTheLast() {
        var digits = "123456789012345678901234567890";
        assertThat(desk.readRows("A,S1," + digits + ",1/4/2566,\n").claims())
                .extracting(it -> it.facts().value().toPlainString()).containsExactly(digits);
        var zeros = "0".repeat(28) + "6";
        assertThat(desk.readRows("A,S1," + zeros + ",1/4/2566,\n").claims().stream()
                .map(it -> it.facts().value().toPlainString()).collect(Collectors.joining())).isEqualTo("6");
    }
}
