package phonngan.app.secret;

import static org.assertj.core.api.Assertions.assertThat;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class Argon2HashesTest {
    private static final String PASSWORD = "ข้าวเหนียวมะม่วงหน้าร้อน";

    private final Argon2Hashes hashes = new Argon2Hashes();

    @Test
    void aPasswordIsHashedAsThePageOfFiguresSays() {
        var parts = hashes.hash(PASSWORD).split("\\$");

        assertThat(parts[1]).isEqualTo("argon2id");
        assertThat(parts[2]).isEqualTo("v=19");
        assertThat(parts[3]).isEqualTo("m=19456,t=2,p=1");
        assertThat(Base64.getDecoder().decode(parts[4])).hasSize(16);
        assertThat(Base64.getDecoder().decode(parts[5])).hasSize(32);
    }

    @Test
    void everyHashHasASaltOfItsOwn() {
        assertThat(hashes.hash(PASSWORD)).isNotEqualTo(hashes.hash(PASSWORD));
    }

    @Test
    void onlyTheWholePasswordIsRight() {
        var hash = hashes.hash(PASSWORD);

        assertThat(hashes.matches(PASSWORD, hash)).isTrue();
        assertThat(hashes.matches(PASSWORD.substring(1), hash)).isFalse();
        assertThat(hashes.matches(PASSWORD + " ", hash)).isFalse();
        assertThat(hashes.matches(PASSWORD.replace('ข', 'ฃ'), hash)).isFalse();
    }

    /// So that the figures can be raised one day and nobody has to be asked for a new password.
    @Test
    void aHashOfOtherFiguresIsStillUnderstood() {
        var earlier = Password.hash(PASSWORD).addRandomSalt(16)
                .with(Argon2Function.getInstance(8 * 1024, 3, 1, 32, Argon2.ID)).getResult();

        assertThat(hashes.matches(PASSWORD, earlier)).isTrue();
        assertThat(hashes.matches("อย่างอื่น", earlier)).isFalse();
    }
}
