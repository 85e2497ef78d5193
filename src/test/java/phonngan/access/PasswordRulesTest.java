package phonngan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    private static final PasswordRules RULES = new PasswordRules(
            Set.of("password", "qwerty", "1qaz2wsx3edc")::contains);

    @ParameterizedTest
    @ValueSource(strings = {"ข้าวเหนียวมะม่วง", "correct horse battery", "ฝนตก แดดออก นก", "aaaaaaaaaaab",
            "ไม่มีตัวเลขเลยสักตัว"})
    void longIsEnough(String password) {
        assertThat(RULES.find(password, "s0001")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', SHORT", "สั้นไปหน่อย, SHORT", "elevenchars, SHORT", "password1234, COMMON",
            "Password!!!2566, COMMON",
            "1qaz2wsx3edc, COMMON", "ababababababab, COMMON", "111111111111, COMMON", "256625662566, COMMON",
            "กากากากากากากา, COMMON", "my-S0001-secret, NAME"})
    void whatIsTriedFirstOrNamesThePersonWillNotDo(String password, PasswordRules.Fault fault) {
        assertThat(RULES.find(password, "s0001")).contains(fault);
    }

    @Test
    void thereIsAnEndToLength() {
        assertThat(RULES.find("กข".repeat(32) + "ค".repeat(64), "s0001")).isEmpty();
        assertThat(RULES.find("กข".repeat(32) + "ค".repeat(65), "s0001")).contains(PasswordRules.Fault.LONG);
    }

    @Test
    void aShortLoginNameForbidsNothing() {
        assertThat(RULES.find("ab is in every drab cabinet", "ab")).isEmpty();
    }
}
