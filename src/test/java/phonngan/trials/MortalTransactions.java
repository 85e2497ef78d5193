package phonngan.trials;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import phonngan.common.Transactions;
import phonngan.trials.Order.Point;

/// The product's transactions in a process that dies where an [Order] says, as if it were killed there.
@Singleton
@Requires(property = MortalTransactions.FOLDER)
final class MortalTransactions implements BeanCreatedEventListener<Transactions> {
    /// Names the folder in which orders lie; `PHONNGAN_FAULT_FOLDER` in the environment of the process.
    static final String FOLDER = "phonngan.fault.folder";
    /// What a process ends with that was killed.
    static final int KILLED = 137;

    private final Path folder;
    private final AtomicInteger begun = new AtomicInteger();
    private final ThreadLocal<@Nullable Fate> within = new ThreadLocal<>();

    MortalTransactions(@Value("${" + FOLDER + "}") String folder) {
        this.folder = Path.of(folder);
    }

    @Override
    public Transactions onCreated(BeanCreatedEvent<Transactions> created) {
        var real = created.getBean();
        return new Transactions() {
            @Override
            public <T> T inOne(Supplier<T> work) {
                return within.get() == null ? mortal(real, work) : real.inOne(work);
            }

            @Override
            public <T> T inChunk(Supplier<T> work) {
                return real.inChunk(work);
            }

            @Override
            public <T> T reading(Supplier<T> work) {
                return real.reading(work);
            }
        };
    }

    private <T> T mortal(Transactions real, Supplier<T> work) {
        var order = Order.find(folder).filter(it -> begun.incrementAndGet() == it.transaction());
        if (order.isEmpty()) {
            return real.inOne(work);
        }
        var fate = new Fate(order.get());
        fate.reach(Point.BEGUN);
        within.set(fate);
        try {
            var answer = real.inOne(() -> {
                var done = work.get();
                fate.reach(Point.WRITTEN);
                return done;
            });
            fate.reach(Point.COMMITTED);
            return answer;
        } finally {
            within.remove();
        }
    }

    /// Tells that a statement was executed by this thread.
    void executed(String sql) {
        var fate = within.get();
        if (fate != null) {
            fate.executed(sql.stripLeading().toLowerCase());
        }
    }

    /// What awaits one transaction.
    private static final class Fate {
        private final Order order;
        private int written;

        private Fate(Order order) {
            this.order = order;
        }

        private void reach(Point point) {
            if (order.point() == point) {
                Runtime.getRuntime().halt(KILLED);
            }
        }

        private void executed(String sql) {
            if (sql.endsWith("for update")) {
                reach(Point.LOCKED);
            } else if (!sql.startsWith("select") && ++written == order.statement()) {
                reach(Point.MIDWAY);
            }
        }
    }
}
