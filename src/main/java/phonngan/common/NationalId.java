package phonngan.common;

import java.util.regex.Pattern;

/// The national identity number (เลขประจำตัวประชาชน), which this product does not want to hold (PDPA B.E. 2562):
/// it is recognised only to warn whoever typed one into a field that asks for something else, and to keep it out.
public final class NationalId {
    private static final int LENGTH = 13;
    private static final Pattern SHAPE = Pattern.compile("[1-8](?:[ -]?\\d){12}");

    private static final Pattern WITHIN = Pattern.compile("(?<!\\d)[1-8](?:[ -]?\\d){12}(?!\\d)");
    private static final String HIDDEN = "x-xxxx-xxxxx-xx-x";

    private NationalId() {
    }

    /// Whether the whole text looks like one: 13 digits, Thai ones too, spaces or hyphens between them, the first
    /// from 1 to 8, the last the check digit of the others. Every tenth such number does so by chance.
    public static boolean looksLikeOne(String text) {
        var code = ThaiText.code(text);
        return SHAPE.matcher(code).matches() && endsInItsCheckDigit(code.replaceAll("[ -]", ""));
    }

    /// The text with every such number in it replaced; what stands in a longer number is none.
    public static String hiddenIn(String text) {
        var digits = ThaiText.foldDigits(text);
        var hidden = new StringBuilder();
        int from = 0;
        for (var it : WITHIN.matcher(digits).results().toList()) {
            if (looksLikeOne(it.group())) {
                hidden.append(text, from, it.start()).append(HIDDEN);
                from = it.end();
            }
        }
        return from == 0 ? text : hidden.append(text.substring(from)).toString();
    }

    private static boolean endsInItsCheckDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += Character.digit(digits.charAt(i), 10) * (LENGTH - i);
        }
        return Character.digit(digits.charAt(LENGTH - 1), 10) == (11 - sum % 11) % 10;
    }
}
