package phonngan.ledger.web;

import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import phonngan.common.OfficeYear;
import phonngan.ledger.LedgerReport;
import phonngan.ledger.PostedPoints;
import phonngan.ledger.RuleBookCheck;
import phonngan.ledger.VerifyLedger;
import phonngan.ledger.web.VerifyPage.Checked;
import phonngan.ledger.web.VerifyPage.State;

/// Verifies ledgers on request. One verification of a book runs at a time, whoever asks meanwhile gets its result, and
/// a result is kept while it is fresh: a crowd costs no more than one reader.
@Singleton
final class VerifyDesk {
    private static final System.Logger LOG = System.getLogger(VerifyDesk.class.getName());
    private static final Duration FRESH = Duration.ofSeconds(30);
    /// Most ledgers are read within it, so that most readers see the result at once.
    private static final Duration PATIENCE = Duration.ofMillis(1500);

    private final VerifyLedger verifier;
    private final RuleBookCheck ruleBooks;
    private final PostedPoints posted;
    private final Clock clock;
    private final ExecutorService workers;
    private final Duration patience;
    private final Map<OfficeYear, Running> running = new HashMap<>();
    private final Map<OfficeYear, Checked> results = new HashMap<>();

    @Inject
    VerifyDesk(VerifyLedger verifier, RuleBookCheck ruleBooks, PostedPoints posted, Clock clock,
            @Named(TaskExecutors.BLOCKING) ExecutorService workers) {
        this(verifier, ruleBooks, posted, clock, workers, PATIENCE);
    }

    /// @param patience how long somebody who asks waits for a result
    VerifyDesk(VerifyLedger verifier, RuleBookCheck ruleBooks, PostedPoints posted, Clock clock,
            ExecutorService workers, Duration patience) {
        this.verifier = verifier;
        this.ruleBooks = ruleBooks;
        this.posted = posted;
        this.clock = clock;
        this.workers = workers;
        this.patience = patience;
    }

    private record Running(Instant since, AtomicLong read, CountDownLatch done) {
    }

    /// Begins a verification, unless one runs already or the last result is fresh and still about the whole chain; waits
    /// for a short while in case that is enough.
    void ask(OfficeYear book) throws InterruptedException {
        var task = join(book);
        if (task != null) {
            task.done().await(patience.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /// What is known of a book now.
    synchronized State stateOf(OfficeYear book) {
        var now = running.get(book);
        return new State(results.get(book), now == null ? null : now.since(), now == null ? 0 : now.read().get());
    }

    private synchronized @Nullable Running join(OfficeYear book) {
        var now = running.get(book);
        if (now == null && !isFresh(results.get(book), book)) {
            now = new Running(clock.instant(), new AtomicLong(), new CountDownLatch(1));
            running.put(book, now);
            var begun = now;
            workers.execute(() -> verify(book, begun));
        }
        return now;
    }

    private boolean isFresh(@Nullable Checked last, OfficeYear book) {
        return last != null && last.report() != null && last.report().head().equals(posted.getHead(book))
                && last.at().plus(FRESH).isAfter(clock.instant());
    }

    private void verify(OfficeYear book, Running task) {
        @Nullable
        LedgerReport report = null;
        try {
            report = verifier.verify(book, ruleBooks, List.of(), task.read()::addAndGet);
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.ERROR, "the ledger could not be read: " + book, failure);
        } finally {
            finish(book, new Checked(report, task.since(), Duration.between(task.since(), clock.instant())));
            task.done().countDown();
        }
    }

    private synchronized void finish(OfficeYear book, Checked checked) {
        results.put(book, checked);
        running.remove(book);
    }
}
