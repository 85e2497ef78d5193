package phonngan.trials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import phonngan.testkit.CommandDesk.Answer;
import phonngan.testkit.FilledForm;

/// The disk of the data, the stored files and the backups runs full under people's hands: they read a sentence, nothing
/// is there by half, and what they did can be done as soon as there is room.
@Tag("trial")
class FullDiskTrialTest {
    private static final Rounds ROUNDS = Rounds.of(FullDiskTrialTest.class, 3);
    private static final int MEGABYTES = 160;
    private static final int ROWS = 800;
    private static final int LARGEST_REST = 300_000;

    @TempDir
    private Path folder;
    private Path disk;

    @BeforeEach
    void aSmallDisk() throws IOException {
        assumeTrue(System.getProperty("user.name").equals("root"), "only root mounts a disk");
        disk = Files.createDirectories(folder.resolve("disk"));
        Tool.run("mount", "-t", "tmpfs", "-o", "size=" + MEGABYTES + "m", "tmpfs", disk);
    }

    @AfterEach
    void takeItAway() {
        if (disk != null) {
            Tool.run("umount", disk);
        }
    }

    @Test
    void whoeverWorksReadsASentenceAndGoesOnWhenThereIsRoom() {
        var tally = new Tally(ROUNDS, "H2, files and backups on a small disk");
        try (var house = House.embedded(disk.resolve("home"))) {
            house.open();
            ROUNDS.play((number, random) -> play(house, number, random, tally));
        }
        tally.closeWhole();
    }

    private void play(House house, int number, Random random, Tally tally) {
        var file = Answers.write(folder.resolve("many.csv"), "R" + number + "-", 0, ROWS, "การแข่งขัน");
        var ingest = "ingest " + file + " --form " + Answers.FORM + " --office main";
        var backup = "backup " + disk.resolve("home/backups/now.zip");
        var claim = SentClaim.begun(house, "จานเต็ม", number);
        long before = claims(house);

        fill("filler", random.nextInt(LARGEST_REST));
        isASentence(house.ask(ingest));
        isASentence(house.ask(backup));
        fill("rest", 0);
        var page = claim.sendInVain();
        assertThat(page.statusCode()).isIn(503, 507);
        assertThat(FilledForm.parsed(page).text()).doesNotContain("Exception").containsPattern("[ก-๙]");
        makeRoom();
        house.waitUntilItAnswers();

        tally.torn(claims(house) == before ? 0 : 1);
        assertThat(house.askWell(ingest).out()).contains("," + ROWS + "," + ROWS + ",0,0,0");
        assertThat(claim.find()).isPresent();
        house.askWell(backup);
        tally.acknowledged(3);
        tally.lost(claims(house) == before + ROWS + 1 ? 0 : 1);
        house.assertSound();
        assertThat(house.askWell(ingest).out()).contains("," + ROWS + ",0," + ROWS + ",0,0");
    }

    private static long claims(House house) {
        return house.askWell("submissions list --year 2566 --office main").out().lines().count() - 1;
    }

    /// The control lies in it: a disk with room refuses nothing.
    private static void isASentence(Answer answer) {
        assertThat(answer.status()).as(answer.err()).isEqualTo(3);
        assertThat(answer.err()).startsWith("P-953").doesNotContain("Exception").doesNotContain("\tat ");
    }

    private void fill(String file, int rest) {
        try {
            var room = Files.getFileStore(disk).getUsableSpace();
            Files.write(disk.resolve(file), new byte[(int) Math.max(0, room - rest)]);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void makeRoom() {
        try {
            Files.delete(disk.resolve("filler"));
            Files.delete(disk.resolve("rest"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
