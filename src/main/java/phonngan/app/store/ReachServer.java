package phonngan.app.store;

import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import phonngan.common.jdbc.StoreFault;

/// Waits for a database server that is not up yet: after a power cut, machines come back in any order.
public final class ReachServer {
    private static final Duration BETWEEN = Duration.ofSeconds(1);
    private static final long USUAL_SECONDS = 60;

    private ReachServer() {
    }

    /// How long the environment asks to wait: `PHONNGAN_DB_PATIENCE`, in seconds.
    ///
    /// @throws NumberFormatException when it is no whole number of seconds
    public static Duration patience(Map<String, String> environment) {
        var named = environment.getOrDefault("PHONNGAN_DB_PATIENCE", "");
        return Duration.ofSeconds(named.isBlank() ? USUAL_SECONDS : Long.parseUnsignedLong(named.strip()));
    }

    /// Returns when the server answers, whatever it answers, or the patience is over.
    ///
    /// @param onWait is told once when there is something to wait for
    public static void await(StoreSettings settings, Duration patience, Runnable onWait) {
        if (settings.isEmbedded() || patience.isZero() || isThere(settings)) {
            return;
        }
        onWait.run();
        Failsafe.with(RetryPolicy.<Boolean>builder().handleResult(false).withDelay(BETWEEN).withMaxAttempts(-1)
                .withMaxDuration(patience.plus(BETWEEN)).build()).get(() -> isThere(settings));
    }

    private static boolean isThere(StoreSettings settings) {
        try (var connection = settings.openAsOwner()) {
            return !connection.isClosed();
        } catch (SQLException failure) {
            return StoreFault.of(failure) != StoreFault.LOST;
        }
    }
}
