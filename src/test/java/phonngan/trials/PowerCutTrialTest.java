package phonngan.trials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The power is cut while a teacher sends one claim after the other: whatever was received is there when it comes back,
/// with its file.
@Tag("trial")
class PowerCutTrialTest {
    private static final Rounds ROUNDS = Rounds.of(PowerCutTrialTest.class, 6);
    /// Of eight cuts, so many must hurt a store that does not wait for the disk.
    private static final int CONTROLS = 8;
    private static final int HURT = 5;

    @TempDir
    private Path folder;

    @BeforeEach
    void needsTools() {
        assumeTrue(System.getProperty("user.name").equals("root"), "only root makes loop devices");
        assumeTrue(Tool.has("mkfs.xfs", "mkfs.ext4", "losetup"), "needs what src/ci/trials.sh installs");
    }

    @Test
    void onTheEmbeddedDatabase() {
        assertKept(CutStore::embedded, "H2");
    }

    @Test
    void theEmbeddedDatabaseByItsOwnHabitsLoses() {
        assertHurt(CutStore::embeddedByItsOwnHabits, "control: H2 by its own habits");
    }

    @Test
    void onMariaDb() {
        assumeTrue(Tool.has("mariadbd"), "needs what src/ci/mariadb.sh installs");
        assertKept(CutStore::onMariaDb, "MariaDB");
    }

    @Test
    void aMariaDbThatDoesNotWaitForTheDiskLoses() {
        assumeTrue(Tool.has("mariadbd"), "needs what src/ci/mariadb.sh installs");
        assertHurt(CutStore::onMariaDbThatDoesNotWait, "control: innodb_flush_log_at_trx_commit=0");
    }

    private void assertKept(CutStore.Kind kind, String where) {
        try (var trial = new PowerCuts(kind, folder, new Tally(ROUNDS, where))) {
            ROUNDS.play((_, random) -> trial.play(random));
            trial.tally().closeWhole();
        }
    }

    private void assertHurt(CutStore.Kind kind, String where) {
        try (var trial = new PowerCuts(kind, folder, new Tally(ROUNDS, where))) {
            assertThat(trial.hurtful(CONTROLS, new Random(ROUNDS.seed()))).isGreaterThanOrEqualTo(HURT);
        }
    }
}
