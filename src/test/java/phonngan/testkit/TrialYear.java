package phonngan.testkit;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import phonngan.common.Ids;
import phonngan.intake.google.Pace;

/// A year whose clock, ids and waits the trial holds in its hand, also for commands that bring their own beans: while it
/// is open, every command of this process works by it. Two years in which the same is done come out the same to the
/// last id.
public final class TrialYear implements AutoCloseable {
    private static final String OPEN = "phonngan.trial.year";
    private static final String QUICK = "phonngan.trial.quick";
    private static final AtomicLong NEXT_ID = new AtomicLong();
    private static final AtomicLong NEXT_KEY = new AtomicLong();
    private static final AtomicLong NANOS = new AtomicLong();
    private static volatile Instant now = Instant.EPOCH;

    private TrialYear() {
    }

    /// Opens a year.
    public static TrialYear open() {
        System.setProperty(OPEN, "true");
        return new TrialYear();
    }

    /// A new step begins: its ids are those of the step, whatever steps before it did.
    public void step(int number, Instant at) {
        NEXT_ID.set(number * 1_000_000L);
        NEXT_KEY.set(number * 1_000_000L);
        now = at;
    }

    /// How long was waited so far.
    public static Duration waited() {
        return Duration.ofNanos(NANOS.get());
    }

    @Override
    public void close() {
        System.clearProperty(OPEN);
    }

    /// Waits that take no time.
    public static Pace pace() {
        return new Pace() {
            @Override
            public long nanos() {
                return NANOS.get();
            }

            @Override
            public void pause(Duration time) {
                NANOS.addAndGet(time.toNanos());
            }
        };
    }

    /// What a service is given in whose waits no time goes by, while its clock goes on.
    public static Map<String, Object> withoutWaiting() {
        return Map.of(QUICK, "true", "phonngan.sync.patience", "2m");
    }

    @Factory
    @Requires(property = QUICK)
    static final class QuickBeans {
        @Primary
        @Singleton
        Pace pace() {
            return TrialYear.pace();
        }
    }

    @Factory
    @Requires(property = OPEN)
    static final class Beans {
        @Primary
        @Singleton
        Ids ids() {
            return new Ids() {
                @Override
                public long next() {
                    return NEXT_ID.incrementAndGet();
                }

                @Override
                public String randomKey() {
                    return "%032x".formatted(NEXT_KEY.incrementAndGet());
                }
            };
        }

        @Primary
        @Singleton
        Clock clock() {
            return Clock.fixed(now, ZoneOffset.UTC);
        }

        @Primary
        @Singleton
        Pace pace() {
            return TrialYear.pace();
        }
    }
}
