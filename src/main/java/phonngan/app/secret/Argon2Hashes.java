package phonngan.app.secret;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import phonngan.access.PasswordHashes;

/// Argon2id. Two at a time: each takes 19 MB, and a crowd of attempts must not take the memory of everybody else.
@Singleton
final class Argon2Hashes implements PasswordHashes {
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int LENGTH = 32;
    private static final Argon2Function FUNCTION = Argon2Function.getInstance(KIBIBYTES, PASSES, LANES, LENGTH,
            Argon2.ID);

    private final Semaphore turns = new Semaphore(2, true);

    @Override
    public String hash(String password) {
        return inTurn(() -> Password.hash(password).addRandomSalt(16).with(FUNCTION).getResult());
    }

    @Override
    public boolean matches(String password, String hash) {
        return inTurn(() -> Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash)));
    }

    @Override
    public void pretend(String password) {
        hash(password);
    }

    private <T> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
