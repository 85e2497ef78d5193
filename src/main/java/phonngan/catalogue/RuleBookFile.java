package phonngan.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// One file of a rule book, byte for byte.
///
/// @param path where it stands below the rule book's folder, with `/` between the names: `indicators/teacher.yaml`
/// @param bytes what stands in it
public record RuleBookFile(String path, byte[] bytes) {
    /// Keeps its own copy.
    public RuleBookFile {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /// Its text, or empty when the bytes are not UTF-8.
    public Optional<String> text() {
        var text = new String(bytes, StandardCharsets.UTF_8);
        return Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes) ? Optional.of(text) : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RuleBookFile(var otherPath, var otherBytes) && path.equals(otherPath)
                && Arrays.equals(bytes, otherBytes);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return path + " (" + bytes.length + " bytes)";
    }
}
