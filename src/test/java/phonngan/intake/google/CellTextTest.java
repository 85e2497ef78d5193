package phonngan.intake.google;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import phonngan.intake.CellKind;

class CellTextTest {
    private final CellText text = new CellText(ZoneId.of("Asia/Bangkok"));

    @ParameterizedTest
    @CsvSource({"45000.25, 2023-03-15 06:00:00+07:00", "33333.625, 1991-04-05 15:00:00+07:00",
            "45292.99998842593, 2024-01-01 23:59:59+07:00", "45292.999999999, 2024-01-02 00:00:00+07:00",
            "45078.3750058796, 2023-06-01 09:00:00+07:00", "45078, 2023-06-01 00:00:00+07:00"})
    void aSerialNumberIsATimeInTheSheetsZone(String serial, String expected) {
        assertThat(text.of(new BigDecimal(serial), "", CellKind.TIME)).isEqualTo(expected);
    }

    @Test
    void aSheetOfAnotherZoneSaysSo() {
        assertThat(new CellText(ZoneId.of("America/New_York")).of(new BigDecimal("45078.25"), "", CellKind.TIME))
                .isEqualTo("2023-06-01 06:00:00-04:00");
    }

    @ParameterizedTest
    @CsvSource({"45078, 2023-06-01", "45078.99, 2023-06-01", "243345, 2566-04-02", "2566, 2566", "0, 0",
            "99999999, 99999999"})
    void aDayIsADayAndAYearThatSomebodyTypedIsNone(String serial, String expected) {
        assertThat(text.of(new BigDecimal(serial), "", CellKind.DAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0.85, 85%, 85%", "0.8512, 85%, 85.12%", "85, 85, 85", "0.29, 29.00%, 29%", "85.50, '85,5', 85.5"})
    void aPercentageIsKnownByWhatPeopleSee(String kept, String shown, String expected) {
        assertThat(text.of(new BigDecimal(kept), shown, CellKind.PERCENT)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1E+3, 1000", "12.00, 12", "-0.0, 0", "1.5E-3, 0.0015", "1E+999999, 1E+999999"})
    void aNumberIsPlain(String kept, String expected) {
        assertThat(text.of(new BigDecimal(kept), "", CellKind.NUMBER)).isEqualTo(expected);
    }

    @Test
    void aTextIsWhatPeopleSee() {
        assertThat(text.of(new BigDecimal("1"), "001", CellKind.TEXT)).isEqualTo("001");
        assertThat(text.of("๑๒/๒๕๖๖", "", CellKind.TEXT)).isEqualTo("๑๒/๒๕๖๖");
        assertThat(text.of(true, "", CellKind.UNMAPPED)).isEqualTo("TRUE");
    }

    @Test
    void rangesQuoteTheTabAndCountTheColumns() {
        assertThat(A1.rows("ปี'66 100%/ครู", 2, 1001, 28)).isEqualTo("'ปี''66 100%/ครู'!A2:AB1001");
        assertThat(A1.column(703)).isEqualTo("AAA");
        assertThat(A1.beginsAt("'ก!A9:B9'!A2:E10", 2)).isTrue();
        assertThat(A1.beginsAt("'ก'!A3", 2)).isFalse();
    }
}
