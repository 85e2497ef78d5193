package phonngan.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import phonngan.testkit.TestStore;

/// The database is killed, started anew or made to stand still while answers are read and the year is scored. The
/// product goes on by itself; what it acknowledged is there, once and whole.
@Tag("trial")
class DatabaseTrialTest {
    private static final int FILES = 8;
    private static final int ROWS = 5;

    @TempDir(cleanup = CleanupMode.ALWAYS)
    private Path folder;

    @Test
    void whatWasAcknowledgedOutlivesTheDatabase() {
        var rounds = Rounds.of(DatabaseTrialTest.class, 3);
        var tally = new Tally(rounds, "MariaDB");
        try (var server = new OwnMariaDb(folder.resolve("server"))) {
            rounds.play((number, chance) -> play(server, number, chance, tally));
        }
        tally.closeWhole();
    }

    @Test
    void aServerThatAcknowledgesTooEarlyIsFoundOut() {
        var rounds = Rounds.of(DatabaseTrialTest.class, 3);
        var tally = new Tally(rounds, "control: innodb_flush_log_at_trx_commit = 0");
        try (var server = new OwnMariaDb(folder.resolve("hasty"), "--innodb-flush-log-at-trx-commit=0")) {
            rounds.play((number, _) -> loseTheLastWords(server, number, tally));
        }
        IO.println(tally.line());
        assertThat(tally.lost()).as("the trial sees a loss where there is one").isPositive();
    }

    private void play(OwnMariaDb server, int number, Random chance, Tally tally) {
        try (var store = TestStore.open(TestStore.fresh(server.url()))) {
            var office = new TrialOffice(store, folder);
            var acknowledged = new ArrayList<String>();
            var client = CompletableFuture.runAsync(() -> work(office, number, acknowledged));
            OwnMariaDb.pause(Duration.ofMillis(chance.nextInt(1500)));
            strike(server, number, chance);
            client.join();

            count(office, acknowledged, tally);
            assertThat(office.findBroken()).isEmpty();
        }
    }

    /// Reads files and scores between; every file that comes back is acknowledged.
    private static void work(TrialOffice office, int number, List<String> acknowledged) {
        long last = 0;
        for (int file = 0; file < FILES; file++) {
            var keys = keys(number, file);
            TrialOffice.insist(() -> office.send("round" + number, keys));
            acknowledged.addAll(keys);
            if (file % 3 == 2) {
                long run = TrialOffice.insist(office::score);
                assertThat(run).as("runs are numbered in their order").isGreaterThan(last);
                last = run;
            }
        }
    }

    private static void strike(OwnMariaDb server, int number, Random chance) {
        switch (number % 3) {
            case 0 -> server.standStill(Duration.ofSeconds(1 + chance.nextInt(3)));
            case 1 -> server.killAndStart();
            default -> {
                server.kill();
                OwnMariaDb.pause(Duration.ofMillis(chance.nextInt(3000)));
                server.killAndStart();
            }
        }
    }

    private static void loseTheLastWords(OwnMariaDb server, int number, Tally tally) {
        var settings = TestStore.fresh(server.url());
        var acknowledged = new ArrayList<String>();
        try (var store = TestStore.open(settings)) {
            var office = new TrialOffice(store, Path.of(System.getProperty("java.io.tmpdir")));
            // the log is written once a second: what is told before that lives in the memory of the server alone
            for (int file = 0; file < FILES; file++) {
                office.send("hasty" + number, keys(number, file));
                acknowledged.addAll(keys(number, file));
            }
            server.killAndStart();
            count(office, acknowledged, tally);
        }
    }

    private static void count(TrialOffice office, List<String> acknowledged, Tally tally) {
        var there = office.countClaims();
        tally.acknowledged(acknowledged.size());
        tally.lost(acknowledged.stream().filter(it -> !there.containsKey(it)).count());
        tally.doubled(there.values().stream().filter(it -> it > 1).count());
        tally.torn(Math.floorMod(there.size(), ROWS));
    }

    private static List<String> keys(int number, int file) {
        var keys = new ArrayList<String>();
        for (int row = 0; row < ROWS; row++) {
            keys.add("r%d-f%d-%d".formatted(number, file, row));
        }
        return keys;
    }
}
