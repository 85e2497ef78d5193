package phonngan.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import phonngan.testkit.CommandDesk;

/// The cutting of [PowerCutTrialTest]: a teacher sends, the power goes, and what is left is compared with what the
/// teacher was told.
final class PowerCuts implements AutoCloseable {
    private static final int FEWEST = 2;
    private static final long SHORTEST = 10_000_000L;
    private static final int LONGEST = 1_000_000_000;

    private final CutDisk disk;
    private final House house;
    private final Tally tally;
    private final Revival revival;
    private final Queue<String> received = new ConcurrentLinkedQueue<>();
    private int sent;

    /// Brings the store on a disk back.
    interface Revival {
        /// Lets somebody look at it.
        void show(Path root, Consumer<CommandDesk> look);
    }

    PowerCuts(CutDisk disk, House house, Tally tally, Revival revival) {
        this.disk = disk;
        this.house = house;
        this.tally = tally;
        this.revival = revival;
        house.open();
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
    int hurtful(int cuts, Random random) {
        int hurt = 0;
        for (int i = 0; i < cuts; i++) {
            var before = tally.lost();
            try {
                cut(random, this::compare);
            } catch (RuntimeException | AssertionError unreadable) {
                tally.lost(1);
            }
            hurt += tally.lost() > before ? 1 : 0;
        }
        IO.println(tally.line() + "; hurt by " + hurt + " of " + cuts + " cuts");
        return hurt;
    }

    private interface Comparison {
        void compare(CommandDesk desk, List<String> told);
    }

    private void cut(Random random, Comparison comparison) {
        var enough = new AtomicBoolean();
        var sender = Thread.ofPlatform().start(() -> {
            while (!enough.get()) {
                var claim = SentClaim.begun(house, "การแข่งขันครั้งที่ " + ++sent, sent);
                claim.find().ifPresent(_ -> received.add(claim.receipt()));
            }
        });
        for (int before = received.size(); received.size() < before + FEWEST && sender.isAlive();) {
            LockSupport.parkNanos(SHORTEST);
        }
        LockSupport.parkNanos(random.nextInt(LONGEST));
        var told = List.copyOf(received);
        try (var remains = disk.cut()) {
            enough.set(true);
            join(sender);
            revival.show(remains.root(), desk -> comparison.compare(desk, told));
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
        house.close();
    }
}
