package phonngan.intake.files;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import phonngan.access.Actor;
import phonngan.common.Ids;
import phonngan.common.OfficeYear;
import phonngan.common.ThaiText;

/// Files of answers between being sent and being taken in: for whoever sent them, and for a day. Each lies under its own
/// name in a folder of its own.
@Singleton
public final class UploadFolder {
    /// The largest file, in bytes.
    public static final long LARGEST = 20L << 20;

    private static final Duration A_DAY = Duration.ofDays(1);
    private static final int LONGEST_NAME = 70;

    private final Path folder;
    private final Ids ids;

    UploadFolder(@Property(name = "phonngan.files") String folder, Ids ids) {
        // beside the kept files: what only waits belongs into no backup
        this.folder = Path.of(folder).resolveSibling("waiting");
        this.ids = ids;
    }

    /// Keeps a file, and throws away what nobody took in within a day.
    ///
    /// @return the key under which its sender finds it again
    public String keep(OfficeYear book, Actor actor, String name, byte[] content, Instant now) {
        try {
            Files.createDirectories(folder);
            sweep(now);
            var key = ids.randomKey();
            var place = Files.createDirectories(place(book, actor, key));
            Files.setLastModifiedTime(place, FileTime.from(now));
            Files.write(place.resolve(safe(name)), content);
            return key;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The file under a key; empty when it was taken in, is too old, or is somebody else's.
    public Optional<Path> find(OfficeYear book, Actor actor, String key) {
        if (!key.matches("[0-9a-f]{32}") || !Files.isDirectory(place(book, actor, key))) {
            return Optional.empty();
        }
        try (var files = Files.list(place(book, actor, key))) {
            return files.findFirst();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Throws a file away.
    public void remove(OfficeYear book, Actor actor, String key) {
        if (find(book, actor, key).isPresent()) {
            delete(place(book, actor, key));
        }
    }

    private Path place(OfficeYear book, Actor actor, String key) {
        return folder.resolve("%d-%d-%d-%s".formatted(book.office(), book.year().be(), actor.account(), key));
    }

    private void sweep(Instant now) throws IOException {
        try (var places = Files.list(folder)) {
            places.filter(it -> it.toFile().lastModified() < now.minus(A_DAY).toEpochMilli())
                    .forEach(UploadFolder::delete);
        }
    }

    private static void delete(Path place) {
        try (var all = Files.walk(place)) {
            for (var it : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(it);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// A name as the sender's, as far as every file system bears it.
    private static String safe(String name) {
        var whole = ThaiText.canonical(name);
        var base = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}._()+ -]", "_").replaceFirst("^[. ]+", "");
        return base.isBlank() ? "answers.csv" : ThaiText.truncate(base, LONGEST_NAME).strip();
    }
}
