package phonngan.trials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;
import phonngan.testkit.CommandDesk;
import phonngan.testkit.TestStore;

/// The power is cut while a teacher sends one claim after the other: whatever was received is there when it comes back,
/// with its file.
@Tag("trial")
class PowerCutTrialTest {
    private static final Rounds ROUNDS = Rounds.of(PowerCutTrialTest.class, 6);
    /// Of eight cuts, so many must hurt a store that does not wait for the disk.
    private static final String SMALL_LOG = "--innodb-log-file-size=32M";
    private static final int CONTROLS = 8;
    private static final int HURT = 5;

    @TempDir
    private Path folder;
    private CutDisk disk;

    @BeforeEach
    void makeADisk() {
        assumeTrue(System.getProperty("user.name").equals("root"), "only root makes loop devices");
        assumeTrue(Tool.has("mkfs.xfs", "mkfs.ext4", "losetup"), "needs what src/ci/trials.sh installs");
        try {
            disk = CutDisk.in(folder);
        } catch (IllegalStateException failure) {
            throw new TestAbortedException("this machine makes no such disk", failure);
        }
    }

    @AfterEach
    void takeItAway() {
        if (disk != null) {
            disk.close();
        }
    }

    @Test
    void onTheEmbeddedDatabase() {
        try (var trial = new PowerCuts(disk, House.embedded(home(disk.root())), new Tally(ROUNDS, "H2"),
                PowerCutTrialTest::showH2)) {
            ROUNDS.play((_, random) -> trial.play(random));
            trial.tally().closeWhole();
        }
    }

    @Test
    void theEmbeddedDatabaseByItsOwnHabitsLoses() {
        var house = House.embedded(home(disk.root())).withMistake(WatchedConnections.OWN_HABITS);
        try (var trial = new PowerCuts(disk, house, new Tally(ROUNDS, "control: H2 by its own habits"),
                PowerCutTrialTest::showH2)) {
            assertThat(trial.hurtful(CONTROLS, new Random(ROUNDS.seed()))).isGreaterThanOrEqualTo(HURT);
        }
    }

    @Test
    void onMariaDb() {
        assumeTrue(Tool.has("mariadbd"), "needs what src/ci/mariadb.sh installs");
        try (var server = new OwnMariaDb(disk.root().resolve("db"), SMALL_LOG);
                var trial = onMariaDb(server, "MariaDB")) {
            ROUNDS.play((_, random) -> trial.play(random));
            trial.tally().closeWhole();
        }
    }

    @Test
    void aMariaDbThatDoesNotWaitForTheDiskLoses() {
        assumeTrue(Tool.has("mariadbd"), "needs what src/ci/mariadb.sh installs");
        try (var server = new OwnMariaDb(disk.root().resolve("db"), SMALL_LOG);
                var trial = onMariaDb(server, "control: innodb_flush_log_at_trx_commit=0")) {
            server.execute("set global innodb_flush_log_at_trx_commit = 0");

            assertThat(trial.hurtful(CONTROLS, new Random(ROUNDS.seed()))).isGreaterThanOrEqualTo(HURT);
        }
    }

    private PowerCuts onMariaDb(OwnMariaDb server, String where) {
        var settings = TestStore.fresh(server.url(), home(disk.root()));
        return new PowerCuts(disk, House.on(settings), new Tally(ROUNDS, where), (cut, look) -> {
            try (var revived = new OwnMariaDb(cut.resolve("db"), SMALL_LOG)) {
                var there = new HashMap<>(TestStore.environmentOf(settings));
                there.replaceAll((_, value) -> value.replace(disk.root().toString(), cut.toString())
                        .replace(":" + server.port() + "/", ":" + revived.port() + "/"));
                look.accept(new CommandDesk(there));
            }
        });
    }

    private static void showH2(Path cut, Consumer<CommandDesk> look) {
        look.accept(CommandDesk.in(home(cut)));
    }

    private static Path home(Path root) {
        return root.resolve("home");
    }
}
