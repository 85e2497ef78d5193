package phonngan.testkit;

import java.util.concurrent.atomic.AtomicLong;
import phonngan.common.Ids;

/// Ids that can be foretold: 1, 2, 3 …, and keys made from them.
public final class CountingIds implements Ids {
    private final AtomicLong last = new AtomicLong();

    @Override
    public long next() {
        return last.incrementAndGet();
    }

    @Override
    public String randomKey() {
        return "%032x".formatted(next());
    }
}
