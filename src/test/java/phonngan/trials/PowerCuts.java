package phonngan.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import phonngan.testkit.CommandDesk;

/// The cutting of [PowerCutTrialTest]: a teacher sends, the power goes, and what is left is compared with what the
/// teacher was told.
final class PowerCuts implements AutoCloseable {
    private static final int FEWEST = 2;
    private static final long SHORTEST = 10_000_000L;
    private static final int LONGEST = 1_000_000_000;

    /// A teacher who has sent thousands of claims makes each look longer, and no cut any harder.
    private static final int CUTS_OF_A_STORE = 50;

    private final CutStore.Kind kind;
    private final Path folder;
    private final Tally tally;
    private final Queue<String> received = new ConcurrentLinkedQueue<>();
    private @Nullable CutStore store;
    private int cuts;
    private int sent;

    PowerCuts(CutStore.Kind kind, Path folder, Tally tally) {
        this.kind = kind;
        this.folder = folder;
        this.tally = tally;
    }

    Tally tally() {
        return tally;
    }

    /// One cut of a store that must not lose anything.
    void play(Random random) {
        cut(random, (desk, told) -> {
            compare(desk, told);
            assertThat(desk.type("invariants -o target/invariants.csv")).isZero();
        });
    }

    /// Cuts a store that ought to lose.
    ///
    /// @return how many of the cuts hurt it: something is gone, or the whole store cannot be read
    int hurtful(int times, Random random) {
        int hurt = 0;
        for (int i = 0; i < times; i++) {
            var before = tally.lost();
            try {
                cut(random, this::compare);
            } catch (RuntimeException | AssertionError unreadable) {
                tally.lost(1);
            }
            hurt += tally.lost() > before ? 1 : 0;
        }
        IO.println(tally.line() + "; hurt by " + hurt + " of " + times + " cuts");
        return hurt;
    }

    private interface Comparison {
        void compare(CommandDesk desk, List<String> told);
    }

    private CutStore store() {
        if (store == null || cuts % CUTS_OF_A_STORE == 0) {
            close();
            received.clear();
            sent = 0;
            store = kind.in(folder.resolve("store-" + cuts));
        }
        cuts++;
        return store;
    }

    private void cut(Random random, Comparison comparison) {
        var current = store();
        var enough = new AtomicBoolean();
        var sender = Thread.ofPlatform().start(() -> {
            while (!enough.get()) {
                var claim = SentClaim.begun(current.house(), "การแข่งขันครั้งที่ " + ++sent, sent);
                claim.find().ifPresent(_ -> received.add(claim.receipt()));
            }
        });
        for (int before = received.size(); received.size() < before + FEWEST && sender.isAlive();) {
            LockSupport.parkNanos(SHORTEST);
        }
        LockSupport.parkNanos(random.nextInt(LONGEST));
        var told = List.copyOf(received);
        try (var remains = current.disk().cut()) {
            enough.set(true);
            join(sender);
            current.revival().show(remains.root(), desk -> comparison.compare(desk, told));
        }
    }

    private void compare(CommandDesk desk, List<String> told) {
        var answer = desk.ask("submissions list --year 2566 --office main");
        assertThat(answer.status()).as(answer.err()).isZero();
        var there = answer.out().lines().skip(1).map(it -> it.split(",")[1]).toList();
        tally.acknowledged(told.size());
        tally.lost(told.stream().filter(it -> !there.contains(it)).count());
        tally.doubled(there.size() - there.stream().distinct().count());
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        if (store != null) {
            store.close();
        }
    }
}
