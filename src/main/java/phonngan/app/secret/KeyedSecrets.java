package phonngan.app.secret;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import phonngan.access.Secrets;
import phonngan.roster.WordMarks;

/// Chance of the machine, AES-256-GCM seals and HMAC-SHA-256 marks. Each use of the installation's key has a key of its
/// own, derived from it.
@Singleton
final class KeyedSecrets implements Secrets, WordMarks {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int SHARED = 20;
    private static final int CODE = 16;
    /// Crockford's letters and digits: without I, L, O and U.
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final SecureRandom random = new SecureRandom();
    private final KeyFile file;

    KeyedSecrets(KeyFile file) {
        this.file = file;
    }

    @Override
    public String token() {
        return HexFormat.of().formatHex(bytes(32));
    }

    @Override
    public String code() {
        var code = new StringBuilder();
        for (byte each : bytes(CODE)) {
            code.append(LETTERS.charAt(each & 31));
        }
        return code.toString();
    }

    @Override
    public byte[] shared() {
        return bytes(SHARED);
    }

    @Override
    public String seal(byte[] open) {
        var nonce = bytes(NONCE);
        try {
            var closed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(open);
            var whole = Arrays.copyOf(nonce, NONCE + closed.length);
            System.arraycopy(closed, 0, whole, NONCE, closed.length);
            return Base64.getEncoder().encodeToString(whole);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has AES-GCM", impossible);
        }
    }

    @Override
    public Optional<byte[]> unseal(String sealed) {
        try {
            var whole = Base64.getDecoder().decode(sealed);
            if (whole.length < NONCE + TAG_BITS / Byte.SIZE) {
                return Optional.empty();
            }
            return Optional.of(cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(whole, NONCE)).doFinal(whole, NONCE,
                    whole.length - NONCE));
        } catch (AEADBadTagException | IllegalArgumentException _) {
            return Optional.empty();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has AES-GCM", impossible);
        }
    }

    @Override
    public String mark(String text) {
        return HexFormat.of().formatHex(hmac(derived("mark"), text));
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(derived("seal"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private byte[] derived(String use) {
        return hmac(file.key(), "phonngan-key/1," + use);
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has HMAC-SHA-256", impossible);
        }
    }

    private byte[] bytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
