package phonngan.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;

/// The rule book, forms and plans that travel inside the program, so that it finds them from whatever folder it runs.
/// They are the very files of `config/` and `sample-forms/`: the build puts them in.
public final class PackagedFiles {
    private static final String ROOT = "/packaged/";

    private PackagedFiles() {
    }

    /// Reads a file or folder, named from the root of the project.
    ///
    /// @param reader is given the path for as long as it works
    /// @throws IllegalStateException when the program was built without it
    public static <T> T read(String path, Reader<T> reader) {
        try {
            var found = PackagedFiles.class.getResource(ROOT + path);
            if (found == null) {
                throw new IllegalStateException("the program was built without " + path);
            }
            return read(found.toURI(), reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static <T> T read(URI place, Reader<T> reader) throws IOException {
        if (!place.getScheme().equals("jar")) {
            return reader.read(Path.of(place));
        }
        try (var jar = FileSystems.newFileSystem(place, Map.of())) {
            return reader.read(jar.provider().getPath(place));
        }
    }

    /// What reads a packaged file.
    @FunctionalInterface
    public interface Reader<T> {
        /// Reads it.
        T read(Path path) throws IOException;
    }
}
