package phonngan.app.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyedSecretsTest {
    private static final byte[] OPEN = "ความลับของโทรศัพท์".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void whatWasSealedOpensAgain() {
        var secrets = secrets("one");

        assertThat(secrets.unseal(secrets.seal(OPEN))).hasValueSatisfying(it -> assertThat(it).isEqualTo(OPEN));
        assertThat(secrets.seal(OPEN)).isNotEqualTo(secrets.seal(OPEN));
    }

    @Test
    void aSealInWhichOneBitWasTurnedDoesNotOpen() {
        var secrets = secrets("one");
        var sealed = Base64.getDecoder().decode(secrets.seal(OPEN));

        for (int bit = 0; bit < sealed.length * 8; bit++) {
            var turned = sealed.clone();
            turned[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(secrets.unseal(Base64.getEncoder().encodeToString(turned))).as("bit " + bit).isEmpty();
        }
    }

    @Test
    void whatIsNoSealDoesNotOpenEither() {
        for (var text : new String[]{"", "AAAA", "no base64 at all!", "ก", "A".repeat(40)}) {
            assertThat(secrets("one").unseal(text)).as(text).isEmpty();
        }
    }

    @Test
    void anotherInstallationsKeyOpensNothing() {
        assertThat(secrets("other").unseal(secrets("one").seal(OPEN))).isEmpty();
        assertThat(secrets("other").mark("x")).isNotEqualTo(secrets("one").mark("x"));
    }

    @Test
    void nothingThatMustNotBeGuessedComesTwice() {
        var secrets = secrets("one");
        var seen = new HashSet<String>();
        for (int i = 0; i < 10_000; i++) {
            assertThat(seen.add(secrets.token())).isTrue();
            assertThat(seen.add(secrets.code())).isTrue();
        }

        assertThat(seen).allMatch(it -> it.matches("[0-9a-f]{64}|[0-9A-HJKMNP-TV-Z]{16}"));
    }

    @Test
    void theKeyIsMadeForItsOwnersEyesAlone() throws IOException {
        secrets("fresh").mark("x");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("fresh"))))
                .isEqualTo("rw-------");
        assertThat(Files.readString(folder.resolve("fresh"))).matches("[0-9a-f]{64}\n");
    }

    @Test
    void aFileThatHoldsNoKeyIsNamed() throws IOException {
        Files.writeString(folder.resolve("short"), "abc");

        assertThatThrownBy(() -> secrets("short").mark("x")).isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("PHONNGAN_SECRET_FILE").hasMessageContaining("short");
    }

    private KeyedSecrets secrets(String key) {
        return new KeyedSecrets(new KeyFile(folder.resolve(key).toString()));
    }
}
