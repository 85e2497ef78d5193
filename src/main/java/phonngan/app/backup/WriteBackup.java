package phonngan.app.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import phonngan.app.store.Migrations;
import phonngan.app.store.StoreSettings;
import phonngan.common.jdbc.StoreFailure;

/// Writes everything of a store into one file: every table as of one moment, and every stored file. Others may go on
/// writing meanwhile. The key that guards second factors is not among it: a copy of the store alone must not be enough
/// to pass for somebody.
public final class WriteBackup {
    private WriteBackup() {
    }

    /// What was written.
    ///
    /// @param tables how many tables
    /// @param rows how many rows in all of them
    /// @param files how many stored files
    public record Account(int tables, long rows, int files) {
    }

    /// Writes a backup; an earlier file of that name is replaced once the new one is whole.
    ///
    /// @throws IOException when the file cannot be written
    public static Account write(StoreSettings settings, Path file, Instant now) throws IOException {
        try (var connection = StoreTables.open(settings); var zip = new DigestedZip(file)) {
            StoreTables.standStill(connection);
            var rows = writeTables(connection, zip);
            var files = listFiles(settings);
            for (var stored : files) {
                zip.add(BackupManifest.FILES + slashes(folder(settings).relativize(stored)),
                        out -> Files.copy(stored, out));
            }
            var manifest = new BackupManifest(BackupManifest.FORMAT, Migrations.versionOf(settings), now.toString(),
                    rows,
                    new TreeMap<>(zip.digests()));
            zip.add(BackupManifest.NAME, out -> {
                manifest.write(out);
                return true;
            });
            zip.finish();
            connection.rollback();
            return new Account(rows.size(), rows.values().stream().mapToLong(it -> it).sum(), files.size());
        } catch (SQLException failure) {
            throw new StoreFailure("the store could not be copied", failure);
        }
    }

    private static Map<String, Long> writeTables(Connection connection, DigestedZip zip)
            throws SQLException, IOException {
        var rows = new TreeMap<String, Long>();
        for (var table : StoreTables.listKept(connection)) {
            rows.put(table, zip.add(BackupManifest.tableEntry(table), out -> TableText.write(connection, table, out)));
        }
        return rows;
    }

    /// Listed after the tables were read: a file is stored before the row that names it.
    private static List<Path> listFiles(StoreSettings settings) throws IOException {
        if (!Files.isDirectory(folder(settings))) {
            return List.of();
        }
        try (var files = Files.walk(folder(settings))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    static Path folder(StoreSettings settings) {
        return settings.home().resolve("files");
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
