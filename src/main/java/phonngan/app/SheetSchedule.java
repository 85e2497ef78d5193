package phonngan.app;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.TaskScheduler;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.OptionalLong;
import phonngan.app.store.Turns;
import phonngan.common.Progress;
import phonngan.intake.ProblemSink;
import phonngan.intake.SheetConnections;
import phonngan.intake.SheetStanding;
import phonngan.intake.SyncOrder;
import phonngan.intake.SyncSheet;

/// Reads every connected sheet from time to time, as long as the service runs. Commands start no server and so read
/// nothing by themselves.
@Singleton
@Requires(property = "datasources.default.url")
public final class SheetSchedule implements ApplicationEventListener<ServerStartupEvent> {
    /// Who reads, in records.
    public static final String BY = "sync";

    private static final System.Logger LOG = System.getLogger(SheetSchedule.class.getName());

    private static final String TURN = "sheets";

    private final SheetConnections connections;
    private final Turns turns;
    private final SyncSheet sync;
    private final Clock clock;
    private final TaskScheduler tasks;
    private final Duration every;

    SheetSchedule(SheetConnections connections, Turns turns, SyncSheet sync, Clock clock,
            @Named(TaskExecutors.SCHEDULED) TaskScheduler tasks, @Value("${phonngan.sync.every:10m}") Duration every) {
        this.connections = connections;
        this.turns = turns;
        this.sync = sync;
        this.clock = clock;
        this.tasks = tasks;
        this.every = every;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent started) {
        tasks.scheduleWithFixedDelay(every, every, this::readInTurn);
    }

    /// Reads every sheet, unless another service on the same database has just done so.
    public void readInTurn() {
        try {
            // a little shorter than the time between, so that a service alone never misses its own turn
            if (turns.take(TURN, clock.instant(), every.multipliedBy(9).dividedBy(10)).isPresent()) {
                readAll();
            }
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.ERROR, "the connected sheets could not be read", failure);
        }
    }

    /// Reads every sheet once. Whatever goes wrong with one does not keep the others from being read.
    public void readAll() {
        try {
            connections.list().forEach(this::read);
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.ERROR, "the connected sheets could not be listed", failure);
        }
    }

    private void read(SheetStanding standing) {
        try {
            sync.sync(standing.connection().id(), new SyncOrder(BY, clock.instant(), OptionalLong.empty(),
                    ProblemSink.UNHEARD, Progress.UNSEEN));
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.ERROR, "the sheet of " + standing.connection().form() + " could not be read",
                    failure);
        }
    }
}
