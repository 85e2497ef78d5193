package phonngan.common;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// Numbers as people type them into a form: digits, Thai ones too, with at most one point, and commas only between
/// proper groups of three (`1,234,567.5`). No sign, no exponent, no spaces inside: what could be a slip is not guessed.
public final class ThaiNumber {
    /// No figure of a form needs more; a longer one is a pasted mistake.
    private static final int LONGEST = 30;

    private static final Pattern PLAIN = Pattern.compile("\\d++(?:\\.\\d++)?");
    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3}){1,9}(?:\\.\\d++)?");

    private ThaiNumber() {
    }

    /// Reads a number that is zero or more.
    ///
    /// @param text spaces around it, also hard ones, do not matter
    /// @return the exact number with the decimals as typed; empty for a blank text or one that is no such number
    public static Optional<BigDecimal> read(String text) {
        return readCode(ThaiText.code(text));
    }

    /// As [#read(String)] for a percent, which may end in `%`: `79.5`, `79.5%` and `79.5 %` are all 79.5.
    public static Optional<BigDecimal> readPercentSign(String text) {
        var code = ThaiText.code(text);
        return readCode(code.endsWith("%") ? code.substring(0, code.length() - 1).stripTrailing() : code);
    }

    private static Optional<BigDecimal> readCode(String code) {
        boolean isNumber = code.length() <= LONGEST
                && (PLAIN.matcher(code).matches() || GROUPED.matcher(code).matches());
        return isNumber ? Optional.of(new BigDecimal(code.replace(",", ""))) : Optional.empty();
    }
}
