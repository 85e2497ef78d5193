package phonngan.common;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The fingerprint of texts, files and lists: SHA-256 as 64 lower-case hexadecimal digits. Alone it hides nothing that
/// can be guessed; for passwords and short secrets there are others.
public final class Sha256 {
    private Sha256() {
    }

    /// The fingerprint of a text's bytes in UTF-8.
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /// The fingerprint of bytes.
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(begin().digest(bytes));
    }

    /// Begins the fingerprint of what comes in pieces.
    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /// The fingerprint of all the pieces; the digest begins anew.
    public static String end(MessageDigest pieces) {
        return HexFormat.of().formatHex(pieces.digest());
    }
}
