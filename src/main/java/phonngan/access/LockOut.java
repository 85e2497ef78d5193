package phonngan.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How long somebody has to wait after wrong attempts. Who fails waits longer each time, but only where the failures came
/// from; attempts from elsewhere make the others wait seconds, so that nobody can lock everybody out.
final class LockOut {
    /// Failures older than this are forgotten.
    static final Duration MEMORY = Duration.ofHours(1);

    private static final int FREE_HERE = 5;
    private static final int FREE_ANYWHERE = 50;
    private static final Duration FIRST = Duration.ofSeconds(15);
    private static final Duration LONGEST_HERE = Duration.ofMinutes(15);
    private static final Duration LONGEST_ANYWHERE = Duration.ofSeconds(15);
    private static final int DOUBLINGS = 6;

    private LockOut() {
    }

    /// Until when nothing is looked at; empty when the next attempt may be made now.
    static Optional<Instant> until(Attempts.Tally tally, Instant now) {
        var here = until(tally.here(), tally.lastHere(), FREE_HERE, LONGEST_HERE);
        var anywhere = until(tally.anywhere(), tally.lastAnywhere(), FREE_ANYWHERE, LONGEST_ANYWHERE);
        return Optional.of(here.isAfter(anywhere) ? here : anywhere).filter(now::isBefore);
    }

    private static Instant until(int failures, @Nullable Instant last, int free, Duration longest) {
        if (failures < free || last == null) {
            return Instant.MIN;
        }
        var wait = FIRST.multipliedBy(1L << Math.min(failures - free, DOUBLINGS));
        return last.plus(wait.compareTo(longest) < 0 ? wait : longest);
    }
}
