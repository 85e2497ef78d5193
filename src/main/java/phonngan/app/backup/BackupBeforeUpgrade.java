package phonngan.app.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import phonngan.app.store.Migrations;
import phonngan.app.store.StoreSettings;
import phonngan.app.store.TableList;
import phonngan.common.jdbc.StoreFailure;

/// Keeps a store of an earlier release as it is before its schema is changed.
final class BackupBeforeUpgrade {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss")
            .withZone(ZoneOffset.UTC);

    private BackupBeforeUpgrade() {
    }

    /// Writes a backup below the home folder when the store holds something under an earlier schema.
    ///
    /// @return the file that was written; empty when there was nothing to keep
    /// @throws IOException when it cannot be written: the schema must then stay as it is
    static Optional<Path> keep(StoreSettings settings, Instant now) throws IOException {
        var older = Migrations.findOlder(settings);
        if (older.isEmpty() || isEmpty(settings)) {
            return Optional.empty();
        }
        var file = settings.home().resolve("backups")
                .resolve("schema-" + older.get() + "-" + STAMP.format(now) + ".zip");
        WriteBackup.write(settings, file, now);
        return Optional.of(file);
    }

    private static boolean isEmpty(StoreSettings settings) {
        try (var connection = StoreTables.open(settings)) {
            return TableList.areEmpty(connection);
        } catch (SQLException failure) {
            throw new StoreFailure("the database could not be looked at", failure);
        }
    }
}
