package phonngan.access.web;

import io.nayuki.qrcodegen.QrCode;
import java.math.BigInteger;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import phonngan.common.web.Frame;

/// How a phone is enrolled: a picture to scan, or a key to type.
///
/// @param step around it, and what the form carries
/// @param path the picture's dark squares, as the path of an SVG
/// @param size how many squares a side of the picture has
/// @param key the key in groups of four
public record EnrolPage(SignInPage step, String path, int size, String key) {
    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int LETTERS = 32;
    /// Scanners want a quiet border.
    private static final int BORDER = 4;

    /// Around a page.
    public Frame frame() {
        return step.frame();
    }

    static EnrolPage of(SignInPage step, String login, byte[] shared) {
        var key = base32(shared);
        var account = URLEncoder.encode(login, StandardCharsets.UTF_8).replace("+", "%20");
        var picture = QrCode.encodeText("otpauth://totp/Phonngan:" + account + "?secret=" + key + "&issuer=Phonngan",
                QrCode.Ecc.MEDIUM);
        return new EnrolPage(step, path(picture), picture.size + 2 * BORDER, key.replaceAll(".{4}(?=.)", "$0 "));
    }

    private static String path(QrCode picture) {
        var path = new StringBuilder();
        for (int y = 0; y < picture.size; y++) {
            for (int x = 0; x < picture.size; x++) {
                if (picture.getModule(x, y)) {
                    path.append('M').append(x + BORDER).append(' ').append(y + BORDER).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    /// 160 bits are exactly 32 letters of five bits each.
    private static String base32(byte[] shared) {
        var digits = String.format(Locale.ROOT, "%" + LETTERS + "s", new BigInteger(1, shared).toString(LETTERS))
                .replace(' ', '0');
        return digits.chars().map(it -> BASE_32.charAt(Character.digit(it, LETTERS)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
