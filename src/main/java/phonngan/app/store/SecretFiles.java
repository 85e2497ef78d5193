package phonngan.app.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The files that hold secrets, by the variables that name them.
public final class SecretFiles {
    private static final List<String> NAMED_BY = List.of("PHONNGAN_SECRET_FILE", "PHONNGAN_DB_URL_FILE",
            "PHONNGAN_DB_PASSWORD_FILE", "PHONNGAN_DB_OWNER_PASSWORD_FILE", "PHONNGAN_GOOGLE_KEY_FILE");

    private SecretFiles() {
    }

    /// Those that everybody on this machine may read; none where files have no such rights.
    ///
    /// @param environment the variables
    public static List<Path> listOpen(Map<String, String> environment) {
        return NAMED_BY.stream().map(environment::get).filter(Objects::nonNull).filter(it -> !it.isBlank())
                .map(Path::of).filter(Files::exists).filter(SecretFiles::isReadByOthers).toList();
    }

    private static boolean isReadByOthers(Path file) {
        try {
            return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                    && Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
