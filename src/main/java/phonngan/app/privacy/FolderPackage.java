package phonngan.app.privacy;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// An export of a person in a folder of its own.
public final class FolderPackage implements PersonPackage {
    private final Path folder;

    private FolderPackage(Path folder) {
        this.folder = folder;
    }

    /// Opens a folder, made if need be; empty when something lies in it already.
    ///
    /// @throws IOException when it cannot be made or read
    public static Optional<FolderPackage> in(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var there = Files.list(folder)) {
            return there.findAny().isPresent() ? Optional.empty() : Optional.of(new FolderPackage(folder));
        }
    }

    @Override
    public OutputStream open(String name) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.toAbsolutePath().getParent());
        return new BufferedOutputStream(Files.newOutputStream(file));
    }
}
