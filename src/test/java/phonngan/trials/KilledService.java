package phonngan.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import phonngan.trials.Order.Point;

/// The killing of [KilledServiceTrialTest]: each round lives the year of an office of its own and is killed in one of its
/// deeds, or in the sending of a claim.
final class KilledService implements AutoCloseable {
    /// Offices for which one store is asked at its start; more would only make each start slower.
    private static final int ROUNDS_OF_A_HOUSE = 50;
    private static final int LONGEST_DEED_MILLIS = 400;
    private static final int TRANSACTIONS = 3;
    private static final int STATEMENTS = 12;

    private final Path folder;
    private final Function<Integer, House> builder;
    private final Tally tally;
    private final List<Duration> openings = new ArrayList<>();
    private final ScheduledExecutorService killer = Executors.newSingleThreadScheduledExecutor();
    private @Nullable House house;
    private List<String> standings = List.of();
    private int played;

    /// @param builder builds a house for a round, not opened yet
    KilledService(Rounds rounds, String where, Path folder, Function<Integer, House> builder) {
        this.folder = folder;
        this.builder = builder;
        this.tally = new Tally(rounds, where);
        SmallYear.writePapers(folder);
    }

    Tally tally() {
        return tally;
    }

    /// One round.
    void play(int number, Random random) {
        var house = house(number);
        int victim = random.nextInt(SmallYear.STEPS.size() + 1);
        if (victim == SmallYear.STEPS.size()) {
            send(SentClaim.begun(house, "การแข่งขันครั้งที่ " + number, number), random);
        } else {
            live(new SmallYear(house, "trial" + number, folder), victim, random);
        }
        house.assertSound();
    }

    /// The house of the round; each begins with a year that nobody disturbs, to know how one stands after each step.
    private House house(int number) {
        if (house == null || played++ % ROUNDS_OF_A_HOUSE == 0) {
            if (house != null) {
                house.close();
            }
            house = builder.apply(number);
            house.open();
            standings = undisturbed(new SmallYear(house, "undisturbed", folder));
        }
        return house;
    }

    private static List<String> undisturbed(SmallYear year) {
        var standings = new ArrayList<>(List.of(year.standing()));
        for (int step = 0; step < SmallYear.STEPS.size(); step++) {
            year.house().askWell(year.line(step));
            standings.add(year.standing());
        }
        assertThat(standings.getLast()).contains("อนุมัติแล้ว");
        return standings;
    }

    private void live(SmallYear year, int victim, Random random) {
        for (int step = 0; step < SmallYear.STEPS.size(); step++) {
            var line = year.line(step);
            if (step == victim) {
                var answered = killing(random, () -> year.house().find(line).filter(it -> it.status() == 0));
                if (!isDone(year, step, answered.isPresent())) {
                    year.house().askWell(line);
                }
                assertThat(year.standing()).as(line).isEqualTo(standings.get(step + 1));
            } else {
                year.house().askWell(line);
                tally.acknowledged(1);
            }
        }
        year.repeat();
        if (!year.standing().equals(standings.getLast())) {
            tally.doubled(1);
        }
        assertThat(year.standing()).as("read and posted once more").isEqualTo(standings.getLast());
    }

    private void send(SentClaim claim, Random random) {
        var answered = killing(random, claim::find).isPresent();
        var versions = claim.versions();
        tally.acknowledged(answered ? 1 : 0);
        tally.lost(answered && versions == 0 ? 1 : 0);
        assertThat(versions).as("versions after the kill").isBetween(answered ? 1L : 0L, 1L);
        assertThat(claim.find()).as("sent once more").isPresent();
        tally.doubled(claim.versions() == 1 ? 0 : 1);
    }

    /// Whether a deed that was cut short was done, whole.
    private boolean isDone(SmallYear year, int step, boolean answered) {
        var standing = year.standing();
        var done = standing.equals(standings.get(step + 1));
        if (answered) {
            tally.acknowledged(1);
            tally.lost(done ? 0 : 1);
        } else if (!done && !standing.equals(standings.get(step))) {
            tally.torn(1);
            assertThat(standing).as("half of " + SmallYear.STEPS.get(step)).isEqualTo(standings.get(step));
        }
        return done && !standing.equals(standings.get(step));
    }

    /// Does a deed, kills the house somewhere in it or right after it, and opens the house again.
    ///
    /// @return what the deed was answered; empty when the house fell first
    <T> Optional<T> killing(Random random, Supplier<Optional<T>> deed) {
        var house = Objects.requireNonNull(this.house);
        int way = random.nextInt(Point.values().length + 2);
        if (way < Point.values().length) {
            house.give(new Order(Point.values()[way], 1 + random.nextInt(TRANSACTIONS),
                    1 + random.nextInt(STATEMENTS)));
        } else if (way == Point.values().length) {
            killer.schedule(house.executioner(), random.nextInt(LONGEST_DEED_MILLIS), TimeUnit.MILLISECONDS);
        }
        var answer = deed.get();
        house.kill();
        openings.add(house.open());
        return answer;
    }

    /// The control: whoever answers too early must be seen to lose.
    void killRightAfterTheAnswer() {
        var early = builder.apply(1);
        house = early;
        early.open();
        for (int i = 1; i <= 3; i++) {
            var year = new SmallYear(early, "control" + i, folder);
            var before = year.standing();
            early.askWell(year.line(0));
            early.kill();
            early.open();
            tally.acknowledged(1);
            tally.lost(year.standing().equals(before) ? 1 : 0);
        }
    }

    @Override
    public void close() {
        killer.shutdownNow();
        if (house != null) {
            house.close();
        }
        var sorted = openings.stream().sorted().toList();
        if (!sorted.isEmpty()) {
            IO.println("back to serving after a kill: p50 %,d ms, p99 %,d ms of %d".formatted(
                    sorted.get(sorted.size() / 2).toMillis(), sorted.get((sorted.size() - 1) * 99 / 100).toMillis(),
                    sorted.size()));
        }
    }
}
