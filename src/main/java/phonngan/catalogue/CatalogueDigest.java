package phonngan.catalogue;

/// The fingerprint of a rule book: the SHA-256 of its files' bytes in a fixed frame, 64 lower-case hexadecimal digits.
///
/// @param hex the digits
public record CatalogueDigest(String hex) {
    @Override
    public String toString() {
        return hex;
    }
}
