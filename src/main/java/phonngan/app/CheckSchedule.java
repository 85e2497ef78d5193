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
import phonngan.common.OfficeYear;
import phonngan.intake.Claim;
import phonngan.invariants.CheckYears;
import phonngan.invariants.InvariantReport;
import phonngan.invariants.Occasion;

/// Asks all invariants of every year each night, as long as the service runs, and those of the ledger when it starts.
@Singleton
@Requires(property = "datasources.default.url")
public final class CheckSchedule implements ApplicationEventListener<ServerStartupEvent> {
    private static final System.Logger LOG = System.getLogger(CheckSchedule.class.getName());

    private final CheckYears checks;
    private final Clock clock;
    private final TaskScheduler tasks;
    private final String nightly;

    /// @param nightly when, as a cron expression in Thai time
    CheckSchedule(CheckYears checks, Clock clock, @Named(TaskExecutors.SCHEDULED) TaskScheduler tasks,
            @Value("${phonngan.invariants.nightly:0 30 2 * * *}") String nightly) {
        this.checks = checks;
        this.clock = clock;
        this.tasks = tasks;
        this.nightly = nightly;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent started) {
        tasks.schedule(nightly, Claim.BANGKOK.getId(), this::checkAll);
    }

    /// Checks every year. Whatever goes wrong with one does not keep the others from being checked.
    public void checkAll() {
        checks.listBooks().forEach(book -> {
            try {
                tell(book, checks.check(book, Occasion.NIGHT, clock.instant()));
            } catch (RuntimeException failure) {
                LOG.log(System.Logger.Level.ERROR, "the invariants could not be asked of " + book, failure);
            }
        });
    }

    /// Checks the ledger of every year before anybody can write. A year that is not clean is served, to be read.
    ///
    /// @return whether all are clean
    public boolean checkBeforeServing() {
        return checks.listBooks().stream()
                .filter(book -> !tell(book, checks.checkAtStart(book, clock.instant())).isClean()).count() == 0;
    }

    private static InvariantReport tell(OfficeYear book, InvariantReport report) {
        if (!report.isClean()) {
            LOG.log(System.Logger.Level.ERROR, "invariants that do not hold in " + book + ": " + report.listBroken());
        }
        return report;
    }
}
