package phonngan.common.web;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import phonngan.common.Progress;

/// Does work that somebody asked for on a page and that may take longer than a reader waits: one piece at a time for each
/// key, such as a year, and tells how far it has come. Whoever asks while it is being done waits for the same piece, so
/// that a second click does nothing twice.
///
/// @param <K> what the pieces are kept apart by
/// @param <T> what is asked for
/// @param <A> what comes of it
public final class WorkDesk<K, T, A> {
    /// How soon, in seconds, a page that shows unfinished work comes anew.
    public static final String SOON = "3";
    private static final System.Logger LOG = System.getLogger(WorkDesk.class.getName());
    /// Most work is done within it, so that most readers see what came of it at once.
    private static final Duration PATIENCE = Duration.ofMillis(1500);

    private final Executor workers;
    private final Map<K, Work<T, A>> latest = new HashMap<>();

    /// A desk without work.
    public WorkDesk(Executor workers) {
        this.workers = workers;
    }

    /// A piece of work, being done or done.
    ///
    /// @param <T> what is asked for
    /// @param <A> what comes of it
    public static final class Work<T, A> implements Progress {
        private final T task;
        private final Instant since;
        private final Map<String, AtomicLong> stages = new ConcurrentHashMap<>();
        private final CountDownLatch done = new CountDownLatch(1);
        private volatile @Nullable A answer;

        private Work(T task, Instant since) {
            this.task = task;
            this.since = since;
        }

        @Override
        public void advance(String stage, long pieces) {
            stages.computeIfAbsent(stage, _ -> new AtomicLong()).addAndGet(pieces);
        }

        /// What was asked for.
        public T task() {
            return task;
        }

        /// When it began.
        public Instant since() {
            return since;
        }

        /// How many pieces of a stage are done.
        public long pieces(String stage) {
            var pieces = stages.get(stage);
            return pieces == null ? 0 : pieces.get();
        }

        /// Whether it came to an end, good or bad.
        public boolean isFinished() {
            return done.getCount() == 0;
        }

        /// Whether it ended without an answer.
        public boolean hasFailed() {
            return isFinished() && answer == null;
        }

        /// What came of it; empty while it is being done, and when it failed.
        public Optional<A> findAnswer() {
            return Optional.ofNullable(answer);
        }
    }

    /// Begins a piece of work, unless one of the key is being done, which is then waited for instead; waits for a short
    /// while in case that is enough.
    public Work<T, A> begin(K key, T task, Instant now, Supplier<A> deed) throws InterruptedException {
        var work = join(key, task, now, deed);
        work.done.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        return work;
    }

    /// What is being done for a key, or was last since the service began; empty before the first.
    public synchronized Optional<Work<T, A>> find(K key) {
        return Optional.ofNullable(latest.get(key));
    }

    private synchronized Work<T, A> join(K key, T task, Instant now, Supplier<A> deed) {
        var before = latest.get(key);
        if (before != null && !before.isFinished()) {
            return before;
        }
        var begun = new Work<T, A>(task, now);
        latest.put(key, begun);
        workers.execute(() -> ScopedValue.<Progress>where(Progress.WATCHER, begun).run(() -> finish(begun, deed)));
        return begun;
    }

    private static <T, A> void finish(Work<T, A> work, Supplier<A> deed) {
        try {
            work.answer = deed.get();
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.ERROR, "work that was asked for on a page failed: " + work.task, failure);
        } finally {
            work.done.countDown();
        }
    }
}
