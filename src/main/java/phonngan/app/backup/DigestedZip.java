package phonngan.app.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import phonngan.common.Sha256;
import phonngan.common.files.OnDisk;

/// A zip that is written beside its place, readable by its owner alone, and moved there once it is whole and on the disk.
final class DigestedZip implements AutoCloseable {
    private final Path place;
    private final Path partial;
    private final FileChannel channel;
    private final ZipOutputStream zip;
    private final Map<String, String> digests = new TreeMap<>();

    DigestedZip(Path file) throws IOException {
        place = file.toAbsolutePath();
        var folder = place.getParent();
        if (folder != null) {
            OnDisk.makeFolder(folder);
        }
        partial = place.resolveSibling("." + place.getFileName() + ".partial");
        channel = FileChannel.open(partial, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        hide(partial);
        zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)));
    }

    /// Where the file system knows rights, nobody but the owner may read it.
    private static void hide(Path file) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    /// Something that is written into an entry.
    interface Content<T> {
        T write(OutputStream out) throws IOException, SQLException;
    }

    /// Adds an entry.
    <T> T add(String name, Content<T> content) throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry(name));
        var out = new DigestOutputStream(zip, Sha256.begin()) {
            @Override
            public void close() {
                // the zip goes on
            }
        };
        var answer = content.write(out);
        out.flush();
        zip.closeEntry();
        digests.put(name, Sha256.end(out.getMessageDigest()));
        return answer;
    }

    /// The SHA-256 of every entry so far, by name.
    Map<String, String> digests() {
        return Map.copyOf(digests);
    }

    /// Brings the file to the disk and to its place.
    void finish() throws IOException {
        zip.finish();
        zip.flush();
        channel.force(true);
        zip.close();
        OnDisk.name(partial, place);
    }

    /// Takes away what was not finished.
    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(partial);
    }
}
