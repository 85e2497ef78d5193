package phonngan.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which database the environment means.
class StoreSettingsTest {
    private static final String SERVER = "jdbc:mysql://db:3306/phonngan";

    @TempDir
    private Path folder;

    private String file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "secret", ""), text).toString();
    }

    @Test
    void withoutSettingsItIsTheEmbeddedOneBelowData() {
        var settings = StoreSettings.from(Map.of());

        assertThat(settings.isEmbedded()).isTrue();
        assertThat(settings.home()).isEqualTo(Path.of("./data"));
    }

    @Test
    void aSettingThatIsLeftBlankIsNone() {
        assertThat(StoreSettings.from(Map.of("PHONNGAN_HOME", "", "PHONNGAN_DB_URL", " ", "PHONNGAN_DB_URL_FILE", "")))
                .isEqualTo(StoreSettings.from(Map.of()));
    }

    @Test
    void everyValueOfAServerCanComeFromAFile() throws IOException {
        var spelled = StoreSettings.from(Map.of("PHONNGAN_DB_URL", SERVER, "PHONNGAN_DB_USER", "app",
                "PHONNGAN_DB_PASSWORD", "ลับ", "PHONNGAN_DB_OWNER_USER", "owner", "PHONNGAN_DB_OWNER_PASSWORD", "s3"));

        var fromFiles = StoreSettings.from(Map.of("PHONNGAN_DB_URL_FILE", file(SERVER), "PHONNGAN_DB_USER_FILE",
                file("app\n"), "PHONNGAN_DB_PASSWORD_FILE", file("ลับ\n"), "PHONNGAN_DB_OWNER_USER_FILE",
                file("owner"), "PHONNGAN_DB_OWNER_PASSWORD_FILE", file("s3\r\n")));

        assertThat(fromFiles).isEqualTo(spelled);
        assertThat(fromFiles.isEmbedded()).isFalse();
        assertThat(fromFiles.password()).isEqualTo("ลับ");
    }

    @Test
    void withoutAnOwnerTheApplicationsUserMigrates() {
        var settings = StoreSettings.from(Map.of("PHONNGAN_DB_URL", SERVER, "PHONNGAN_DB_USER", "app",
                "PHONNGAN_DB_PASSWORD", "p"));

        assertThat(settings.ownerUser()).isEqualTo("app");
        assertThat(settings.ownerPassword()).isEqualTo("p");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:mysql://db.example.go.th:3306/phonngan", "jdbc:mysql://10.0.0.5/phonngan?user=x",
            "jdbc:mysql://127.0.0.1:3306,db2:3306/phonngan", "jdbc:mysql://localhost.example.com/phonngan",
            "jdbc:mysql://127.0.0.1.example.com:3306/phonngan"})
    void aServerElsewhereMustShowACertificateForItsName(String url) {
        assertThat(StoreSettings.server(url)).contains("sslMode=VERIFY_IDENTITY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:mysql://127.0.0.1:3306/phonngan", "jdbc:mysql://localhost/phonngan",
            "jdbc:mysql://[::1]:3306/phonngan?user=x", "jdbc:mysql://db/phonngan?useSSL=false"})
    void aServerOnThisMachineNeedsNone(String url) {
        assertThat(StoreSettings.server(url)).doesNotContain("sslMode");
    }

    @Test
    void whoSaysHowTheWireIsGuardedIsHeeded() {
        assertThat(StoreSettings.server(SERVER + "?sslMode=REQUIRED")).containsOnlyOnce("sslMode=")
                .contains("sslMode=REQUIRED");
    }

    @Test
    void aFileThatCannotBeReadIsNamed() {
        assertThatThrownBy(() -> StoreSettings.from(Map.of("PHONNGAN_DB_URL", SERVER, "PHONNGAN_DB_PASSWORD_FILE",
                folder.resolve("gone").toString()))).isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("PHONNGAN_DB_PASSWORD_FILE").hasMessageContaining("gone");
    }
}
