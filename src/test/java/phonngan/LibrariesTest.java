package phonngan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every library that the product and its tests run on is, byte for byte, the one that was looked at when it came in:
/// `src/build/libraries.sha256` pins them. After a change of versions on purpose it is written anew by
/// `mvn -q test -Dtest=LibrariesTest -Dlibraries.rewrite=true`.
class LibrariesTest {
    private static final Path PINNED = Path.of("src/build/libraries.sha256");

    @Test
    void everyLibraryIsTheOneThatWasPinned() throws Exception {
        var found = libraries();
        if (Boolean.getBoolean("libraries.rewrite")) {
            Files.write(PINNED, found);
        }

        assertThat(found).hasSizeGreaterThan(100);
        assertThat(Files.readAllLines(PINNED)).containsExactlyElementsOf(found);
    }

    private static List<String> libraries() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of)
                .filter(it -> it.toString().endsWith(".jar"))
                .sorted(Comparator.comparing(it -> it.getFileName().toString()))
                .map(it -> sha256(it) + "  " + it.getFileName()).distinct().toList();
    }

    private static String sha256(Path file) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException | NoSuchAlgorithmException failure) {
            throw new IllegalStateException(file.toString(), failure);
        }
    }
}
