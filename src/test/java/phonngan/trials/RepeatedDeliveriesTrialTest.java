package phonngan.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Four clients deliver everything one to five times, in any order, at the same time, and again when the answer is slow:
/// the year stands as if each had come once, in order.
@Tag("trial")
class RepeatedDeliveriesTrialTest {
    /// A round is about 6,000 deliveries of a row or a form; `-Dtrials.rows=4200` makes it half a million.
    private static final Rounds ROUNDS = Rounds.of(RepeatedDeliveriesTrialTest.class, 1);
    private static final int FILES = 40;
    private static final int ROWS = Integer.getInteger("trials.rows", 50);
    private static final int CLAIMS = 15;
    private static final int CLIENTS = 4;
    private static final int MOST = 5;

    @TempDir
    private Path folder;
    private House house;

    @BeforeEach
    void open() {
        house = House.embedded(folder.resolve("home"));
        house.open();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void everythingComesOnceHoweverOftenItIsDelivered() {
        var tally = new Tally(ROUNDS, "H2, rows of files and forms of the page");
        ROUNDS.play((number, random) -> play(number, random, tally));
        tally.closeWhole();
    }

    private void play(int number, Random random, Tally tally) {
        var files = IntStream.range(0, FILES).mapToObj(it -> Answers.write(folder.resolve("f" + it + ".csv"), "A-",
                it * ROWS, it * ROWS + ROWS, "การแข่งขัน")).toList();
        var once = people("once" + number);
        files.forEach(it -> house.askWell(ingest(it, once)));
        var often = people("often" + number);
        var claims = IntStream.range(0, CLAIMS)
                .mapToObj(it -> SentClaim.begun(house, "รายการที่ " + it, number * CLAIMS + it)).toList();

        var deliveries = new ArrayList<Callable<Long>>();
        files.forEach(it -> repeat(random, deliveries, () -> rows(house.askWell(ingest(it, often)).out())));
        claims.forEach(it -> repeat(random, deliveries, () -> sendInAHurry(it, random.nextBoolean())));
        tally.acknowledged(together(deliveries, random));

        compare(once, often, tally);
        claims.forEach(it -> count(it.versions(), 1, tally));
        mendedRowsAreNewVersions(often, tally);
        house.assertSound();
        var standing = standing(once);
        files.forEach(it -> house.askWell(ingest(it, once)));
        assertThat(standing(once)).isEqualTo(standing);
    }

    /// The same key with other words is a new version of the same claim, once, and the earlier one is kept.
    private void mendedRowsAreNewVersions(String office, Tally tally) {
        var mended = Answers.write(folder.resolve("mended.csv"), "A-", 0, ROWS, "ชื่อที่แก้แล้ว");
        var deliveries = new ArrayList<Callable<Long>>();
        for (int i = 0; i < 2 * CLIENTS; i++) {
            deliveries.add(() -> rows(house.askWell(ingest(mended, office)).out()));
        }
        tally.acknowledged(together(deliveries, new Random(1)));
        var versions = house.askWell("submissions list --year 2566 --office " + office).out().lines().skip(1)
                .filter(it -> Integer.parseInt(it.split(",")[1].substring(2)) < ROWS).map(it -> it.split(",")[2])
                .toList();
        assertThat(versions).hasSize(ROWS).containsOnly("2");
    }

    private void compare(String once, String often, Tally tally) {
        var expected = standing(once);
        var found = standing(often);
        var there = new HashSet<>(found);
        tally.lost(expected.stream().filter(it -> !there.contains(it)).count());
        tally.doubled(found.size() - expected.size());
        assertThat(found).isEqualTo(expected);
        assertThat(posted(often)).isEqualTo(posted(once));
    }

    /// The claims without what only says when they came.
    private List<String> standing(String office) {
        return house.askWell("submissions list --year 2566 --office " + office).out().lines()
                .map(it -> it.substring(0, it.lastIndexOf(','))).toList();
    }

    /// Decides on everything, posts it, and answers who has which points and how many entries there are.
    private String posted(String office) {
        house.askWell(
                "review accept --form student-awards-2566 --all --reviewer S0002 --reason ตรวจแล้ว --office " + office);
        house.askWell("review close-awaiting --indicator quality-activity --reviewer S0002 --reason ครบกำหนด --office "
                + office);
        var posted = house.askWell("score --year 2566 --post --office " + office).out();
        assertThat(posted).doesNotEndWith(",0\n");
        return posted + house.askWell("rank --year 2566 --office " + office).out();
    }

    private static void count(long versions, long expected, Tally tally) {
        tally.lost(versions == 0 ? 1 : 0);
        tally.doubled(versions > expected ? versions - expected : 0);
    }

    private String people(String office) {
        for (var line : List.of("roster load sample-forms/office/units.csv --year 2566",
                "roster load sample-forms/office/staff.csv --year 2566",
                "committee load sample-forms/office/committee.csv --year 2566")) {
            house.askWell(line + " --office " + office);
        }
        return office;
    }

    private static String ingest(Path file, String office) {
        return "ingest " + file + " --form " + Answers.FORM + " --office " + office;
    }

    private static long rows(String listed) {
        return Long.parseLong(listed.lines().skip(1).findFirst().orElseThrow().split(",")[3]);
    }

    private static void repeat(Random random, List<Callable<Long>> deliveries, Callable<Long> delivery) {
        deliveries.addAll(Collections.nCopies(1 + random.nextInt(MOST), delivery));
    }

    /// Somebody who does not wait for the answer sends once more.
    private static long sendInAHurry(SentClaim claim, boolean hurried) {
        if (hurried) {
            claim.sendWithoutWaiting();
        }
        assertThat(claim.find()).isPresent();
        return 1;
    }

    /// All clients at work until everything is delivered.
    private static long together(List<Callable<Long>> deliveries, Random random) {
        Collections.shuffle(deliveries, random);
        long delivered = 0;
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (Future<Long> each : clients.invokeAll(deliveries)) {
                delivered += each.get();
            }
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
        return delivered;
    }

    /// Rows that come under other keys each time are other answers; the count has to see them.
    @Test
    void deliveriesThatChangeTheirKeysAreFoundOut() {
        var tally = new Tally(ROUNDS, "control: another key each time");
        var once = people("kept-keys");
        var often = people("new-keys");
        house.askWell(ingest(Answers.write(folder.resolve("kept.csv"), "A-", 0, ROWS, "การแข่งขัน"), once));
        for (var keys : List.of("A-", "B-")) {
            house.askWell(ingest(Answers.write(folder.resolve(keys + ".csv"), keys, 0, ROWS, "การแข่งขัน"), often));
        }
        tally.doubled(standing(often).size() - standing(once).size());

        IO.println(tally.line());
        assertThat(tally.doubled()).isEqualTo(ROWS);
    }
}
