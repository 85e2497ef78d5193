package phonngan.approval;

import java.math.BigInteger;
import java.util.Locale;
import phonngan.common.Sha256;

/// The fingerprint of a list: the SHA-256 of its canonical text. What was on the screen, what is approved and what is
/// printed are the same list when their fingerprints are.
///
/// @param hex 64 lower-case hexadecimal digits
public record ListHash(String hex) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 100;

    /// The fingerprint of a text.
    public static ListHash of(String text) {
        return new ListHash(Sha256.of(text));
    }

    /// Its first 100 bits for people to read and type: five groups of four digits and capitals without I, L, O and U.
    public String code() {
        var bits = new BigInteger(hex, 16).shiftRight(256 - BITS);
        var code = new StringBuilder();
        for (int shift = BITS - 5; shift >= 0; shift -= 5) {
            code.append(ALPHABET.charAt(bits.shiftRight(shift).intValue() & 31));
        }
        return spelled(code.toString());
    }

    /// Whether somebody who typed this meant it: the whole fingerprint, or the code in whatever capitals and groups.
    public boolean isMeantBy(String typed) {
        return hex.equals(typed.strip()) || code().equals(spelled(typed));
    }

    /// A code as it is printed, whatever way it was typed: O is read as 0, I and L as 1.
    public static String spelled(String typed) {
        var plain = typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "").replace('O', '0').replace('I', '1')
                .replace('L', '1');
        return plain.replaceAll("(.{4})(?=.)", "$1-");
    }
}
