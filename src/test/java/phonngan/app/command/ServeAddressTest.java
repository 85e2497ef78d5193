package phonngan.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import phonngan.testkit.CommandDesk;

/// Who can reach the service.
class ServeAddressTest {

    @Test
    void withoutAnAddressOnTheNetworkOnlyThisMachineReachesIt() {
        var address = ServeAddress.from(Map.of());

        assertThat(address.server()).containsEntry("micronaut.server.host", "127.0.0.1")
                .containsEntry("micronaut.server.port", 8080);
        assertThat(address.shown(8080)).isEqualTo("http://localhost:8080");
        assertThat(ServeAddress.from(Map.of("PHONNGAN_URL", " ", "PHONNGAN_PORT", ""))).isEqualTo(address);
    }

    @Test
    void withOneTheNetworkReachesItAndThatIsWhatPeopleOpen() {
        var address = ServeAddress.from(Map.of("PHONNGAN_URL", "https://phonngan.example.go.th", "PHONNGAN_PORT",
                "8443"));

        assertThat(address.server()).containsEntry("micronaut.server.host", "0.0.0.0")
                .containsEntry("micronaut.server.port", 8443);
        assertThat(address.shown(8443)).isEqualTo("https://phonngan.example.go.th");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://phonngan.example.go.th", "phonngan.example.go.th", "https://", "https:phonngan",
            "https://a b", "https://user@phonngan.example.go.th", "https://phonngan.example.go.th/?a=b",
            "https://phonngan.example.go.th/#a", "ftp://phonngan.example.go.th"})
    void anAddressThatIsNotPlainHttpsIsRefusedBeforeAnythingIsDone(String url, @TempDir Path folder) {
        var home = folder.resolve("home");

        var answer = new CommandDesk(Map.of("PHONNGAN_HOME", home.toString(), "PHONNGAN_URL", url))
                .ask("serve --lang en");

        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.err()).isEqualTo("P-901 refused: PHONNGAN_URL cannot be “" + url
                + "” — Use https://phonngan.example.go.th\n");
        assertThat(home).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"65536", "99999", "-1", "http", "80 80", "๘๐๘๐"})
    void aPortThatIsNoneIsRefused(String port) {
        assertThatThrownBy(() -> ServeAddress.from(Map.of("PHONNGAN_PORT", port))).isInstanceOf(CommandRefused.class)
                .hasMessageContaining("PHONNGAN_PORT");
    }
}
