package phonngan.app.secret;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import phonngan.access.PhoneCodes;

/// Codes by RFC 6238 as every authenticator app computes them: SHA-1, six digits, half a minute.
@Singleton
final class TotpCodes implements PhoneCodes {
    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();

    @Override
    public OptionalLong findStep(byte[] shared, String code, Instant now) {
        long step = now.getEpochSecond() / generator.getTimeStep().toSeconds();
        return LongStream.rangeClosed(step - 1, step + 1).filter(it -> isSame(codeOf(shared, it), code)).findFirst();
    }

    private String codeOf(byte[] shared, long step) {
        try {
            return generator.generateOneTimePasswordString(new SecretKeySpec(shared, generator.getAlgorithm()),
                    Instant.ofEpochSecond(step * generator.getTimeStep().toSeconds()));
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException("any bytes are a key", impossible);
        }
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
