package phonngan.intake;

/// A file as it lies in the store: cleaned, and named by its content.
///
/// @param sha256 the SHA-256 of the cleaned content, lower-case hexadecimal
/// @param type what it is
/// @param size in bytes
public record KeptPaper(String sha256, PaperType type, long size) {
}
