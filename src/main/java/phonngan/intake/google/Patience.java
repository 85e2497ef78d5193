package phonngan.intake.google;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.random.RandomGenerator;

/// How often and how long Google is asked: never more often than its quota, and again after a fault, each time after a
/// longer wait.
final class Patience {
    private static final int TRIES = 6;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(64);
    private static final int READS_A_MINUTE = 50;

    private final Bucket reads;
    private final Pace pace;
    private final RandomGenerator jitter;

    Patience(Pace pace, RandomGenerator jitter) {
        this.pace = pace;
        this.jitter = jitter;
        this.reads = Bucket.builder()
                .addLimit(it -> it.capacity(READS_A_MINUTE).refillGreedy(READS_A_MINUTE, Duration.ofMinutes(1)))
                .withCustomTimePrecision(new Meter(pace)).build();
    }

    /// Waits until the quota allows one more read. Google allows 60 a minute; some are left for others with the same key.
    void waitForQuota() {
        var nanos = reads.consumeIgnoringRateLimits(1);
        if (nanos > 0) {
            pace.pause(Duration.ofNanos(nanos));
        }
    }

    boolean isOutOfTries(int tries) {
        return tries >= TRIES;
    }

    /// Whether a wait that Google asks for is still part of one sync; a longer one is left to the next.
    boolean isWorthWaiting(Duration asked) {
        return asked.compareTo(LONGEST_WAIT) <= 0;
    }

    /// Waits after a fault: as long as Google asks, at least twice as long as before, and a little more by chance, so that
    /// several offices do not all come back at once.
    void waitAfter(int tries, Duration asked) {
        var own = FIRST_WAIT.multipliedBy(1L << (tries - 1));
        var longer = asked.compareTo(own) > 0 ? asked : own;
        pace.pause(longer.plusMillis(jitter.nextLong(1000)));
    }

    /// The pace as the quota's library asks for it.
    private record Meter(Pace pace) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return pace.nanos();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
