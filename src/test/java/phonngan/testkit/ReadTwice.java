package phonngan.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The sample rule book of 2566 with one indicator that two people read: outstanding in sport.
public final class ReadTwice {
    private static final Path BOOK = Path.of("config/catalogue/2566");

    private ReadTwice() {
    }

    /// Writes it into a folder that is not there yet.
    ///
    /// @return the folder
    public static Path into(Path folder) {
        try (var files = Files.walk(BOOK)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var there = folder.resolve(BOOK.relativize(file).toString());
                Files.createDirectories(there.getParent());
                Files.writeString(there,
                        Files.readString(file).replace("- id: sport\n", "- id: sport\n  readings: 2\n"));
            }
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
