package phonngan.trials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import phonngan.testkit.FilledForm;

/// The disk below the embedded database and the stored files fails now and then: writing to it or forcing it ends with an
/// I/O error. A teacher reads a receipt or a sentence; a receipt stands for one claim with its file, and what was refused
/// is sent again as soon as the disk is well, whether the service was started again or not.
@Tag("trial")
class FailingDiskTrialTest {
    private static final Rounds ROUNDS = Rounds.of(FailingDiskTrialTest.class, 4);
    private static final Path FAULTS = Path.of("/usr/lib/fiu/fiu_posix_preload.so");
    private static final int CLAIMS = 12;
    private static final List<Double> PROBABILITIES = List.of(0.01, 0.05, 0.2);
    private static final List<String> CALLS = List.of("rw/pwrite", "sync/fsync", "sync/fdatasync");

    @TempDir
    private Path folder;
    private long refused;

    @BeforeEach
    void aDiskThatCanFail() {
        assumeTrue(Files.exists(FAULTS) && Tool.has("fiu-ctrl"), "needs what src/ci/trials.sh installs");
    }

    @Test
    void aReceiptStandsAndARefusalIsASentence() {
        var tally = new Tally(ROUNDS, "H2 and stored files on a disk with I/O errors");
        try (var house = house()) {
            house.open();
            ROUNDS.play((number, random) -> play(house, number, random, tally));
        }

        IO.println("refused: " + refused);
        assertThat(refused).as("the disk did fail").isPositive();
        tally.closeWhole();
    }

    private void play(House house, int number, Random random, Tally tally) {
        var claims = IntStream.range(0, CLAIMS)
                .mapToObj(it -> SentClaim.begun(house, "จานเสีย " + number + "/" + it, number * CLAIMS + it)).toList();
        fail(house, PROBABILITIES.get(random.nextInt(PROBABILITIES.size())));
        var received = claims.stream().filter(this::isReceived).toList();
        CALLS.forEach(it -> tell(house, "disable name=posix/io/" + it));
        if (random.nextBoolean()) {
            house.kill();
            house.open();
        }
        house.waitUntilItAnswers();

        tally.acknowledged(received.size());
        tally.lost(received.stream().filter(it -> it.versions() == 0).count());
        for (var claim : claims) {
            assertThat(claim.find()).as("sent again").isPresent();
            tally.doubled(claim.versions() - 1);
        }
        house.assertSound();
    }

    private boolean isReceived(SentClaim claim) {
        var answer = claim.sendInVain();
        if (answer.statusCode() == 303) {
            return true;
        }
        refused++;
        assertThat(answer.statusCode()).isIn(500, 503, 507);
        assertThat(FilledForm.parsed(answer).text()).doesNotContain("Exception").containsPattern("[ก-๙]");
        return false;
    }

    /// The trial is worth nothing if it does not see an answer whose commit failed afterwards.
    @Test
    void anAnswerBeforeTheCommitIsFoundOut() {
        try (var house = house().withMistake(WatchedConnections.EARLY_ANSWER)) {
            house.open();
            var claim = SentClaim.begun(house, "ตอบก่อนบันทึก", 1);
            assertThat(claim.find()).isPresent();
            fail(house, 1);
            house.kill();
            house.open();

            assertThat(claim.versions()).as("what was acknowledged is gone").isZero();
        }
    }

    private House house() {
        return House.embedded(folder.resolve("home")).with("PHONNGAN_STORE_PATIENCE", "3s")
                .with("PHONNGAN_STORE_READING_PATIENCE", "3s")
                .with("LD_PRELOAD", FAULTS.resolveSibling("fiu_run_preload.so") + " " + FAULTS)
                .with("FIU_CTRL_FIFO", folder.resolve("wish").toString());
    }

    private void fail(House house, double probability) {
        CALLS.forEach(it -> tell(house,
                "enable_random name=posix/io/%s,probability=%s,failinfo=5".formatted(it, probability)));
    }

    private void tell(House house, String wish) {
        Tool.run("fiu-ctrl", "-f", folder.resolve("wish"), "-c", wish, house.process());
    }
}
