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
import phonngan.app.store.Turns;
import phonngan.common.OfficeYear;
import phonngan.intake.Claim;
import phonngan.invariants.CheckYears;
import phonngan.invariants.InvariantReport;
import phonngan.invariants.Occasion;

/// Asks all invariants of every year each night, as long as the service runs, and those of the ledger when it starts. Of
/// several services on one database one asks in a night.
@Singleton
@Requires(property = "datasources.default.url")
public final class CheckSchedule implements ApplicationEventListener<ServerStartupEvent> {
    private static final System.Logger LOG = System.getLogger(CheckSchedule.class.getName());

    private static final String TURN = "nightly-check";
    /// Longer than any check, and over before the next night.
    private static final Duration NIGHT = Duration.ofHours(12);

    private final CheckYears checks;
    private final Turns turns;
    private final SweepStaleDrafts sweep;
    private final WatchedStore watched;
    private final Clock clock;
    private final TaskScheduler tasks;
    private final String nightly;

    /// @param nightly when, as a cron expression in Thai time
    CheckSchedule(CheckYears checks, Turns turns, SweepStaleDrafts sweep, WatchedStore watched, Clock clock,
            @Named(TaskExecutors.SCHEDULED) TaskScheduler tasks,
            @Value("${phonngan.invariants.nightly:0 30 2 * * *}") String nightly) {
        this.checks = checks;
        this.turns = turns;
        this.sweep = sweep;
        this.watched = watched;
        this.clock = clock;
        this.tasks = tasks;
        this.nightly = nightly;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent started) {
        tasks.schedule(nightly, Claim.BANGKOK.getId(), this::checkAll);
    }

    /// Checks every year, unless another service has begun to do so this night. Whatever goes wrong with one year does not
    /// keep the others from being checked.
    public void checkAll() {
        try {
            turns.take(TURN, clock.instant(), NIGHT).ifPresent(turn -> {
                sweep.sweep(clock.instant());
                checks.listBooks().stream().takeWhile(_ -> turns.isStill(turn)).forEach(this::check);
            });
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.ERROR, "the nightly check could not begin", failure);
        }
    }

    private void check(OfficeYear book) {
        try {
            tell(book, checks.check(book, Occasion.NIGHT, clock.instant()));
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.ERROR, "the invariants could not be asked of " + book, failure);
        }
    }

    /// Checks the ledger of every year before anybody can write. A year that is not clean is served, to be read.
    ///
    /// @return whether all are clean
    public boolean checkBeforeServing() {
        return checks.listBooks().stream()
                .filter(book -> !tell(book, checks.checkAtStart(book, clock.instant())).isClean()).count() == 0;
    }

    private InvariantReport tell(OfficeYear book, InvariantReport report) {
        watched.checked(book, report, clock.instant());
        if (!report.isClean()) {
            LOG.log(System.Logger.Level.ERROR, "invariants that do not hold in " + book + ": " + report.listBroken());
        }
        return report;
    }
}
