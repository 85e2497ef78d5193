package phonngan.app.secret;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import phonngan.common.files.OnDisk;

/// The installation's key: 256 bits in a file of their own outside the database, so that a copy of the database alone
/// opens nothing. It is made when it is first needed, for the owner's eyes only.
@Singleton
final class KeyFile {
    private static final int BYTES = 32;

    private final Path path;
    private byte @Nullable [] key;

    KeyFile(@Property(name = "phonngan.secret-file") String path) {
        this.path = Path.of(path);
    }

    /// The key.
    ///
    /// @throws UncheckedIOException when the file can be neither read nor made, or holds no key
    synchronized byte[] key() {
        if (key == null) {
            key = readOrMake();
        }
        return key;
    }

    private byte[] readOrMake() {
        try {
            if (!Files.exists(path)) {
                make();
            }
            return parsed(Files.readString(path).strip());
        } catch (IOException failure) {
            throw new UncheckedIOException("PHONNGAN_SECRET_FILE: " + path, failure);
        }
    }

    private void make() throws IOException {
        var folder = OnDisk.makeFolder(path.toAbsolutePath().getParent());
        var fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        try (var file = Files.newByteChannel(path, options, ownersOnly())) {
            file.write(ByteBuffer.wrap((HexFormat.of().formatHex(fresh) + "\n").getBytes(StandardCharsets.US_ASCII)));
        } catch (FileAlreadyExistsException _) {
            // another process was faster; its key is ours
        }
        OnDisk.force(folder);
    }

    private static FileAttribute<?>[] ownersOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(
                        PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }

    private static byte[] parsed(String text) throws IOException {
        if (!text.matches("[0-9a-fA-F]{" + 2 * BYTES + "}")) {
            throw new IOException("the file must hold " + 2 * BYTES + " hexadecimal digits");
        }
        return HexFormat.of().parseHex(text);
    }
}
