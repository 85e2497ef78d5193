package phonngan.app.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import phonngan.app.store.StoreSettings;
import phonngan.common.Office;
import phonngan.roster.SubjectKey;

/// The random keys of everybody who was erased, in `erased.csv` beside the database: an older backup that is restored
/// knows nothing of later erasures, and this list does.
public final class ErasedList {
    private static final String HEADER = "office,subject_key,erased_at\n";

    private final Path file;

    private ErasedList(Path file) {
        this.file = file;
    }

    /// The list of a store.
    public static ErasedList of(StoreSettings settings) {
        return new ErasedList(settings.home().resolve("erased.csv"));
    }

    /// Somebody on the list.
    ///
    /// @param office the office's code
    /// @param key the random key
    public record Entry(String office, SubjectKey key) {
    }

    /// Adds somebody, on the disk before this returns.
    void add(Office office, SubjectKey key, Instant at) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var line = (Files.exists(file) ? "" : HEADER) + office.code() + "," + key.value() + "," + at + "\n";
            Files.write(file, line.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND, StandardOpenOption.SYNC);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Everybody on it, in the order of erasing; nobody when there is no list.
    public List<Entry> list() {
        try {
            return !Files.exists(file)
                    ? List.of()
                    : Files.readAllLines(file).stream().skip(1).map(it -> it.split(","))
                            .filter(it -> it.length == 3).map(it -> new Entry(it[0], new SubjectKey(it[1]))).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
