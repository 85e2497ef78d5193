package phonngan.ledger.csv;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import phonngan.common.Sha256;

/// A folder whose files are written beside their places and moved there once all are whole, so that an export that
/// fails leaves an earlier one as it was.
final class ExportFolder implements AutoCloseable {
    private final Path folder;
    private final List<String> names = new ArrayList<>();
    private final Map<String, String> fingerprints = new LinkedHashMap<>();

    /// Makes the folder if need be.
    ExportFolder(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /// Opens a further file to be written.
    OutputStream open(String name) throws IOException {
        names.add(name);
        var out = new BufferedOutputStream(Files.newOutputStream(partial(name)));
        return new DigestOutputStream(out, Sha256.begin()) {
            @Override
            public void close() throws IOException {
                super.close();
                fingerprints.putIfAbsent(name, Sha256.end(getMessageDigest()));
            }
        };
    }

    /// The SHA-256 of each file that was written and closed, by name, in the order of closing.
    Map<String, String> fingerprints() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(fingerprints));
    }

    /// Moves the files to their places, in the order in which they were opened.
    void finish() throws IOException {
        for (var name : names) {
            Files.move(partial(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /// Takes away what was not moved.
    @Override
    public void close() throws IOException {
        for (var name : names) {
            Files.deleteIfExists(partial(name));
        }
    }

    private Path partial(String name) {
        return folder.resolve("." + name + ".partial");
    }
}
