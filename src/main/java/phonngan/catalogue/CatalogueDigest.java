package phonngan.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The fingerprint of a rule book: the SHA-256 of its files' bytes in a fixed frame, 64 lower-case hexadecimal digits.
///
/// @param hex the digits
public record CatalogueDigest(String hex) {
    /// The fingerprint of a packed book: what was stored can be checked without being understood.
    public static CatalogueDigest ofPacked(String packed) {
        var sum = sum();
        sum.update(packed.getBytes(StandardCharsets.UTF_8));
        return of(sum);
    }

    static CatalogueDigest of(MessageDigest sum) {
        return new CatalogueDigest(HexFormat.of().formatHex(sum.digest()));
    }

    static MessageDigest sum() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
