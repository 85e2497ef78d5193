package phonngan.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThaiNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0|0", "7|7", "007|7", "79.996|79.996", "36.00|36.00", "๑๒.๕|12.5",
            "1,234|1234", "1,234,567.5|1234567.5", "๑,๒๓๔|1234", "316,259|316259", "'\u00A0 12\u00A0'|12",
            "\uFEFF12|12", "123456789012345678901234567890|123456789012345678901234567890"})
    void figuresAreReadExactly(String text, BigDecimal number) {
        assertThat(ThaiNumber.read(text)).contains(number);
        assertThat(ThaiNumber.readPercentSign(text + "%")).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-5", "+5", "1e3", "1.10E+12", "1 234", "1\u00A0234", "1.2.3", ".5", "5.", ".",
            ",",
            "1,23", "12,34,567", "1234,567", "1,234,56", ",123", "0,123", "1,234.", "1.234,5", "1,,234", "12 คน",
            "ร้อยละ 80",
            "80%", "0x10", "٣", "１２", "½", "NaN", "1_000", "'5", "=5", "1234567890123456789012345678901"})
    void whatCouldBeASlipIsNotGuessed(String text) {
        assertThat(ThaiNumber.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"79.5", "79.5%", "79.5 %", "๗๙.๕%", " 79.5\u00A0% "})
    void aPercentMayCarryItsSign(String text) {
        assertThat(ThaiNumber.readPercentSign(text)).contains(new BigDecimal("79.5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%80", "80%%", "8 0%", "-80%", "80‰", ""})
    void theSignOfAPercentStandsOnceAtTheEnd(String text) {
        assertThat(ThaiNumber.readPercentSign(text)).isEmpty();
    }
}
