package phonngan.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretFilesTest {
    @TempDir
    private Path folder;

    @Test
    void aFileThatOthersMayReadIsNamed() throws IOException {
        var open = file("rw-r--r--");
        var closed = file("rw-r-----");

        assertThat(SecretFiles.listOpen(Map.of("PHONNGAN_DB_PASSWORD_FILE", open.toString(), "PHONNGAN_SECRET_FILE",
                closed.toString()))).containsExactly(open);
    }

    @Test
    void whatIsNotThereOrHoldsNoSecretIsNotAsked() throws IOException {
        assertThat(SecretFiles.listOpen(Map.of("PHONNGAN_GOOGLE_KEY_FILE", folder.resolve("gone").toString(),
                "PHONNGAN_SECRET_FILE", " ", "PHONNGAN_HOME", file("rw-r--r--").toString()))).isEmpty();
    }

    private Path file(String rights) throws IOException {
        return Files.setPosixFilePermissions(Files.createTempFile(folder, "secret", ""),
                PosixFilePermissions.fromString(rights));
    }
}
