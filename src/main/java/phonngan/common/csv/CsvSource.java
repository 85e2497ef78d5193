package phonngan.common.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where the bytes of a file come from. They are read from the start several times, so each call of [Bytes#open]
/// gives the same bytes anew.
///
/// @param name the base name, as problems show it
/// @param bytes opens the bytes
public record CsvSource(String name, Bytes bytes) {

    /// Opens the bytes of one file.
    @FunctionalInterface
    public interface Bytes {
        /// The bytes from the first one on; the caller closes the stream.
        InputStream open() throws IOException;
    }

    /// A file on disk.
    public static CsvSource of(Path file) {
        var base = file.getFileName();
        return new CsvSource(base == null ? file.toString() : base.toString(), () -> Files.newInputStream(file));
    }

    /// Bytes already in memory; they must not be changed afterwards.
    public static CsvSource of(String name, byte[] bytes) {
        return new CsvSource(name, () -> new ByteArrayInputStream(bytes));
    }
}
