package phonngan.app.web;

import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import phonngan.app.ScoreYear;
import phonngan.app.command.CommandProgress;
import phonngan.catalogue.RuleBook;
import phonngan.common.OfficeYear;
import phonngan.common.Progress;
import phonngan.common.Round;
import phonngan.scoring.ScoreRun;

/// Computes runs that somebody asked for on a page, one of a year at a time, and tells how far each has come. A large
/// year takes longer than a reader waits for a page.
@Singleton
final class RunDesk {
    private static final System.Logger LOG = System.getLogger(RunDesk.class.getName());
    /// Most years are computed within it, so that most readers see the run at once.
    private static final Duration PATIENCE = Duration.ofMillis(1500);

    private final ScoreYear scoring;
    private final Clock clock;
    private final ExecutorService workers;
    private final Map<OfficeYear, Work> latest = new HashMap<>();

    RunDesk(ScoreYear scoring, Clock clock, @Named(TaskExecutors.BLOCKING) ExecutorService workers) {
        this.scoring = scoring;
        this.clock = clock;
        this.workers = workers;
    }

    /// A run being computed, or the last one that was.
    static final class Work implements Progress {
        private final Round round;
        private final Instant since;
        private final AtomicLong gathered = new AtomicLong();
        private final AtomicLong scored = new AtomicLong();
        private final CountDownLatch done = new CountDownLatch(1);
        private volatile @Nullable ScoreRun run;

        Work(Round round, Instant since) {
            this.round = round;
            this.since = since;
        }

        @Override
        public void advance(String stage, long pieces) {
            (stage.equals("gather") ? gathered : scored).addAndGet(pieces);
        }

        /// What can be told of it now.
        RunsPage.Work told() {
            var finished = done.getCount() == 0;
            return new RunsPage.Work(round, since, gathered.get(), scored.get(), finished, finished && run == null);
        }
    }

    /// Begins a run, unless one of the year is being computed, which is then waited for instead; waits for a short
    /// while in case that is enough.
    ///
    /// @return the run; empty while it is still being computed, and when it could not be
    Optional<ScoreRun> compute(OfficeYear book, RuleBook rules, Round round,
            String enteredBy) throws InterruptedException {
        var work = join(book, rules, round, enteredBy);
        work.done.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        return Optional.ofNullable(work.run);
    }

    /// What is being computed, or was last since the service began; empty before the first.
    synchronized Optional<RunsPage.Work> find(OfficeYear book) {
        return Optional.ofNullable(latest.get(book)).map(Work::told);
    }

    private synchronized Work join(OfficeYear book, RuleBook rules, Round round, String enteredBy) {
        var now = latest.get(book);
        if (now == null || now.done.getCount() == 0) {
            var begun = new Work(round, clock.instant());
            latest.put(book, begun);
            workers.execute(() -> ScopedValue.<Progress>where(CommandProgress.WATCHER, begun)
                    .run(() -> compute(book, rules, begun, enteredBy)));
            return begun;
        }
        return now;
    }

    private void compute(OfficeYear book, RuleBook rules, Work work, String enteredBy) {
        try {
            work.run = scoring.compute(book, rules, work.round, enteredBy, work.since);
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.ERROR, "the year could not be computed: " + book, failure);
        } finally {
            work.done.countDown();
        }
    }
}
