package phonngan.app.backup;

import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import phonngan.app.store.Migrations;
import phonngan.app.store.StoreSettings;
import phonngan.app.store.TableList;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.Sha256;
import phonngan.common.files.OnDisk;
import phonngan.common.jdbc.StoreFailure;

/// Brings a backup back into an empty store. The whole file is compared with its manifest before anything is touched.
/// The schema is first brought to the backup's version, filled, and then brought to this release, so that backups of
/// earlier releases come back as well. A restore that is cut short leaves a mark from the first table that it takes away:
/// the store is refused until the restore was done anew.
public final class RestoreBackup {
    private final StoreSettings settings;
    private final Path file;

    private RestoreBackup(StoreSettings settings, Path file) {
        this.settings = settings;
        this.file = file;
    }

    /// Restores a file.
    public static RestoreOutcome restore(StoreSettings settings, Path file) {
        return new RestoreBackup(settings, file).restore();
    }

    private RestoreOutcome restore() {
        try (var zip = new ZipFile(file.toFile())) {
            var manifest = manifest(zip);
            var problems = problemsOf(zip, manifest);
            return problems.isEmpty() ? restore(zip, manifest) : new RestoreOutcome.Refused(problems);
        } catch (ZipException | NotABackup wrong) {
            return refused(ProblemCode.NOT_A_BACKUP, file.toString(), String.valueOf(wrong.getMessage()));
        } catch (NoSuchFileException missing) {
            return refused(ProblemCode.NOT_A_BACKUP, file.toString(), "no such file");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new StoreFailure("the backup could not be restored", failure);
        }
    }

    private static BackupManifest manifest(ZipFile zip) throws IOException, NotABackup {
        var entry = zip.getEntry(BackupManifest.NAME);
        if (entry == null) {
            throw new NotABackup("no " + BackupManifest.NAME);
        }
        try (var in = zip.getInputStream(entry)) {
            var manifest = BackupManifest.read(in);
            if (!BackupManifest.FORMAT.equals(manifest.format())) {
                throw new NotABackup(String.valueOf(manifest.format()));
            }
            return manifest;
        } catch (JacksonException unreadable) {
            throw new NotABackup(unreadable.getOriginalMessage());
        }
    }

    private List<Problem> problemsOf(ZipFile zip, BackupManifest manifest) throws IOException, SQLException {
        var problems = new ArrayList<Problem>();
        for (var part : new TreeMap<>(manifest.parts()).entrySet()) {
            if (!part.getValue().equals(digest(zip, part.getKey()))) {
                problems.add(problem(ProblemCode.BACKUP_ALTERED, file.toString(), part.getKey()));
            }
        }
        var latest = Migrations.latest(settings);
        if (Migrations.isLater(manifest.schema(), latest)) {
            problems.add(problem(ProblemCode.STORE_OF_LATER_RELEASE, manifest.schema(), latest));
        }
        try (var owner = settings.openAsOwner()) {
            if (!RestoreMark.isSet(owner) && !isTheCopyBeforeAnUpgrade(owner)
                    && !(TableList.areEmpty(owner) && filesAreEmpty())) {
                problems.add(problem(ProblemCode.STORE_NOT_EMPTY, settings.address()));
            }
        }
        return problems;
    }

    /// The one file that may take the place of what an upgrade left half done.
    private boolean isTheCopyBeforeAnUpgrade(Connection owner) throws SQLException {
        return UpgradeMark.find(owner).filter(it -> it.getFileName().equals(file.getFileName())).isPresent();
    }

    private RestoreOutcome restore(ZipFile zip, BackupManifest manifest) throws SQLException, IOException {
        try (var owner = settings.openAsOwner()) {
            if (!RestoreMark.isSet(owner)) {
                RestoreMark.set(owner);
            }
            StoreTables.dropAllBut(RestoreMark.TABLE, owner);
            Migrations.runTo(settings, manifest.schema());
            long rows = loadTables(owner, zip, manifest.rows());
            var files = manifest.parts().keySet().stream().filter(it -> it.startsWith(BackupManifest.FILES)).sorted()
                    .toList();
            for (var name : files) {
                unpack(zip, name);
            }
            Migrations.run(settings);
            RestoreMark.clear(owner);
            return new RestoreOutcome.Restored(manifest.made(), rows, files.size());
        }
    }

    /// The tables come in the order of their names, so that a row may come before the one that it refers to.
    private static long loadTables(Connection owner, ZipFile zip, Map<String, Long> expected)
            throws SQLException, IOException {
        long rows = 0;
        StoreTables.keepReferences(owner, false);
        owner.setAutoCommit(false);
        for (var table : expected.entrySet()) {
            try (var in = zip.getInputStream(zip.getEntry(BackupManifest.tableEntry(table.getKey())))) {
                long loaded = TableText.load(owner, table.getKey(), in);
                if (loaded != table.getValue()) {
                    throw new IOException(table.getKey() + ": " + loaded + " / " + table.getValue());
                }
                rows += loaded;
            }
        }
        owner.setAutoCommit(true);
        StoreTables.keepReferences(owner, true);
        return rows;
    }

    private void unpack(ZipFile zip, String name) throws IOException {
        var folder = WriteBackup.folder(settings).toAbsolutePath().normalize();
        var target = folder.resolve(name.substring(BackupManifest.FILES.length())).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("outside the folder of stored files: " + name);
        }
        OnDisk.makeFolder(target.getParent());
        try (var in = zip.getInputStream(zip.getEntry(name))) {
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
        try (var channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        OnDisk.force(target.getParent());
    }

    private boolean filesAreEmpty() throws IOException {
        var folder = WriteBackup.folder(settings);
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (var files = Files.walk(folder)) {
            return files.noneMatch(Files::isRegularFile);
        }
    }

    private static String digest(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        var sum = Sha256.begin();
        try (var in = new DigestInputStream(zip.getInputStream(entry), sum)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (ZipException broken) {
            return String.valueOf(broken.getMessage());
        }
        return Sha256.end(sum);
    }

    private static Problem problem(ProblemCode code, String... arguments) {
        return Problem.refused(code, Place.file(""), arguments);
    }

    private static RestoreOutcome refused(ProblemCode code, String... arguments) {
        return new RestoreOutcome.Refused(List.of(problem(code, arguments)));
    }

    private static final class NotABackup extends Exception {
        private static final long serialVersionUID = 1L;

        NotABackup(String message) {
            super(message, null, false, false);
        }
    }
}
