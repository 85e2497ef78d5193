package phonngan.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import phonngan.common.Sha256;

/// The fingerprint of a rule book: the SHA-256 of its files' bytes in a fixed frame, 64 lower-case hexadecimal digits.
///
/// @param hex the digits
public record CatalogueDigest(String hex) {
    /// The fingerprint of a packed book: what was stored can be checked without being understood.
    public static CatalogueDigest ofPacked(String packed) {
        var sum = Sha256.begin();
        sum.update(packed.getBytes(StandardCharsets.UTF_8));
        return of(sum);
    }

    static CatalogueDigest of(MessageDigest sum) {
        return new CatalogueDigest(Sha256.end(sum));
    }

    @Override
    public String toString() {
        return hex;
    }
}
