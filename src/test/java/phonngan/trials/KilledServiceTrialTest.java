package phonngan.trials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The service is killed in the middle of somebody's deed, at each point of a transaction and at any instant, and opened
/// again: what was answered is there, what was not is there whole or not at all, and the deed can be done again.
@Tag("trial")
class KilledServiceTrialTest {
    private static final Rounds ROUNDS = Rounds.of(KilledServiceTrialTest.class, 8);

    @TempDir
    private Path folder;

    @Test
    void onTheEmbeddedDatabase() {
        play(new KilledService(ROUNDS, "H2", folder, it -> House.embedded(folder.resolve("h2-" + it))));
    }

    @Test
    void onMariaDb() {
        assumeTrue(System.getenv("PHONNGAN_TEST_MARIADB_URL") != null, "needs the server of src/ci/mariadb.sh");
        play(new KilledService(ROUNDS, "MariaDB", folder, _ -> House.onMariaDb()));
    }

    private static void play(KilledService trial) {
        try (trial) {
            ROUNDS.play(trial::play);
        }
        trial.tally().closeWhole();
    }

    /// The trial is worth nothing if it does not see an answer that came before the commit.
    @Test
    void anAnswerBeforeTheCommitIsFoundOut() {
        try (var trial = new KilledService(ROUNDS, "control: answers before the commit", folder,
                _ -> House.embedded(folder.resolve("early")).withMistake(WatchedConnections.EARLY_ANSWER))) {
            trial.killRightAfterTheAnswer();

            IO.println(trial.tally().line());
            assertThat(trial.tally().lost()).isPositive();
        }
    }
}
