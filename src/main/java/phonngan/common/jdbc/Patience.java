package phonngan.common.jdbc;

import dev.failsafe.RetryPolicy;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongUnaryOperator;

/// How often and how long a transaction that failed for a passing reason is run again, and how long it waits between:
/// a little longer each time, and by chance, so that two that stood in each other's way do not meet again. However long
/// the first try took to fail, there is a second one.
@Singleton
final class Patience {
    private static final long SHORTEST_MILLIS = 10;
    private static final int MOST_DOUBLINGS = 7;

    private final int tries;
    private final Duration writing;
    private final Duration reading;
    private final LongUnaryOperator below;

    @Inject
    Patience(@Value("${phonngan.store.tries:50}") int tries,
            @Value("${phonngan.store.patience:60s}") Duration writing,
            @Value("${phonngan.store.reading-patience:60s}") Duration reading) {
        this(tries, writing, reading, bound -> ThreadLocalRandom.current().nextLong(bound));
    }

    /// @param tries how often at most, the first time included
    /// @param writing how long at most for what writes
    /// @param reading how long at most for what reads
    /// @param below chance: a number from 0 to below the one given
    Patience(int tries, Duration writing, Duration reading, LongUnaryOperator below) {
        this.tries = tries;
        this.writing = writing;
        this.reading = reading;
        this.below = below;
    }

    /// The rule for one transaction that begins now, and writes or reads only.
    RetryPolicy<Object> policy(boolean writes, Runnable onRetry) {
        var patience = writes ? writing : reading;
        var began = System.nanoTime();
        var failures = new AtomicInteger();
        return RetryPolicy.builder()
                .handleIf((Throwable failure) -> StoreFault.of(failure).mayPass() && (failures.getAndIncrement() == 0
                        || System.nanoTime() - began < patience.toNanos()))
                .withMaxAttempts(tries).withDelayFn(context -> pause(context.getAttemptCount()))
                .onRetry(_ -> onRetry.run()).build();
    }

    private Duration pause(int failed) {
        var longest = SHORTEST_MILLIS << Math.clamp(failed - 1L, 0, MOST_DOUBLINGS);
        return Duration.ofMillis(below.applyAsLong(longest) + 1);
    }
}
