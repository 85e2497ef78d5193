package phonngan.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// All numbers are invented.
class NationalIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"1234567890121", "1-2345-67890-12-1", "1 2345 67890 12 1", "๑๒๓๔๕๖๗๘๙๐๑๒๑",
            "\u00A01234567890121 "})
    void warnsOfANumberWithItsCheckDigit(String text) {
        assertThat(NationalId.looksLikeOne(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "S0012", "1234567890122", "0000000000001", "9999999999994", "123456789012",
            "12345678901211",
            "1--2345-67890-12-1", "1.10E+12", "081-234-5678", "A1234567890121", "1234567890121 ครับ"})
    void leavesEverythingElseAlone(String text) {
        assertThat(NationalId.looksLikeOne(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void onlyOneLastDigitFits(int last) {
        assertThat(NationalId.looksLikeOne("345678901234" + last)).isEqualTo(last == checkDigit("345678901234"));
    }

    @Test
    void hidesEveryNumberInATextAndNothingElse() {
        assertThat(NationalId.hiddenIn("บัตร ๑๒๓๔๕๖๗๘๙๐๑๒๑ โทร 081-234-5678"))
                .isEqualTo("บัตร x-xxxx-xxxxx-xx-x โทร 081-234-5678");
        assertThat(NationalId.hiddenIn("1234567890121, 1-2345-67890-12-1 ค่ะ"))
                .isEqualTo("x-xxxx-xxxxx-xx-x, x-xxxx-xxxxx-xx-x ค่ะ");
        assertThat(NationalId.hiddenIn("1234567890122 และ 12345678901211"))
                .isEqualTo("1234567890122 และ 12345678901211");
    }

    private static int checkDigit(String twelve) {
        int sum = 0;
        for (int weight = 13, i = 0; i < 12; i++, weight--) {
            sum += (twelve.charAt(i) - '0') * weight;
        }
        return (11 - sum % 11) % 10;
    }
}
