package phonngan.common.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.types.files.StreamedFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/// A file that is made when somebody asks for it. It is made on disk and gone once it was sent, so that a long one needs
/// no memory and a slow reader holds nothing else.
public final class Download {
    private Download() {
    }

    /// Writes the content of a file.
    @FunctionalInterface
    public interface Content {
        /// Writes all of it.
        void write(OutputStream out) throws IOException;
    }

    /// The file as an answer.
    ///
    /// @param name what it is saved as
    public static HttpResponse<StreamedFile> of(String name, String type, Content content) {
        try {
            var made = Files.createTempFile("phonngan-download", ".tmp");
            try (var out = Files.newOutputStream(made)) {
                content.write(out);
            } catch (IOException | RuntimeException failure) {
                Files.deleteIfExists(made);
                throw failure;
            }
            var sent = Files.newInputStream(made, StandardOpenOption.DELETE_ON_CLOSE);
            return HttpResponse.ok(new StreamedFile(sent, MediaType.of(type)).attach(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
