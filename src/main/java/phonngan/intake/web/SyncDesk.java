package phonngan.intake.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import phonngan.intake.SyncOrder;
import phonngan.intake.SyncOutcome;
import phonngan.intake.SyncSheet;

/// Has sheets read for people at a page: a short reading is answered at once, a long one goes on without them.
@Singleton
final class SyncDesk {
    private final SyncSheet sync;
    private final ExecutorService workers;
    private final Duration patience;
    private final Map<Long, Future<SyncOutcome>> underWay = new ConcurrentHashMap<>();

    /// @param patience how long people like to wait
    SyncDesk(SyncSheet sync, @Named(TaskExecutors.BLOCKING) ExecutorService workers,
            @Value("${phonngan.sync.patience:4s}") Duration patience) {
        this.sync = sync;
        this.workers = workers;
        this.patience = patience;
    }

    /// Reads a sheet; empty when it takes longer than people like to wait.
    Optional<SyncOutcome> read(long connection, SyncOrder order) {
        var reading = underWay.compute(connection, (_, before) -> before != null && !before.isDone()
                ? before
                : workers.submit(() -> sync.sync(connection, order)));
        try {
            return Optional.of(reading.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException _) {
            return Optional.empty();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("the sheet could not be read", failure.getCause());
        }
    }

    /// Whether somebody at a page has the sheet read just now.
    boolean isUnderWay(long connection) {
        var reading = underWay.get(connection);
        return reading != null && !reading.isDone();
    }
}
