package phonngan.trials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The clock of the machine jumps between any two deeds of a year, back and forth by hours, on by more than a year, to
/// the last second of a fiscal year and to a leap day: the year comes out as under a steady clock.
@Tag("trial")
class JumpingClockTrialTest {
    private static final Rounds ROUNDS = Rounds.of(JumpingClockTrialTest.class, 3);
    /// What the clock is set to: beside the real one, or a time of its own in Thailand from which it goes on.
    private static final List<String> CLOCKS = List.of("+0", "-2h", "+2h", "+400d", "@2027-09-30 23:59:58",
            "@2027-10-01 00:00:00", "@2028-02-29 12:00:00", "@2088-12-31 23:59:59");
    private static final Path LIBRARY = Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1");

    @TempDir
    private Path folder;
    private Path clock;

    @Test
    void theYearComesOutAsUnderASteadyClock() {
        assumeTrue(Files.exists(LIBRARY), "needs what src/ci/trials.sh installs");
        SmallYear.writePapers(folder);
        clock = folder.resolve("clock");
        var tally = new Tally(ROUNDS, "H2");
        set("+0");
        try (var house = House.embedded(folder.resolve("home")).with("LD_PRELOAD", LIBRARY.toString())
                .with("FAKETIME_TIMESTAMP_FILE", clock.toString()).with("FAKETIME_NO_CACHE", "1")
                .with("TZ", "Asia/Bangkok")) {
            house.open();
            var steady = live(new SmallYear(house, "steady", folder), _ -> "+0");
            assertThatTheClockObeys(house);
            ROUNDS.play((number, random) -> {
                var year = new SmallYear(house, "jumping" + number, folder);
                var standing = live(year, step -> clockOf(step, random));
                tally.acknowledged(SmallYear.STEPS.size());
                tally.torn(standing.equals(steady) ? 0 : 1);
                assertThat(standing).isEqualTo(steady);
                year.repeat();
                tally.doubled(year.standing().equals(steady) ? 0 : 1);
                house.assertSound();
            });
        }
        tally.closeWhole();
    }

    private interface Clocks {
        String at(int step);
    }

    private String live(SmallYear year, Clocks clocks) {
        for (int step = 0; step < SmallYear.STEPS.size(); step++) {
            set(clocks.at(step));
            year.house().askWell(year.line(step));
        }
        set("+0");
        return year.standing();
    }

    /// The days that people write on papers of the list are today's, so there the clock stands right.
    private static String clockOf(int step, Random random) {
        return SmallYear.STEPS.get(step).startsWith("list ") ? "+0" : CLOCKS.get(random.nextInt(CLOCKS.size()));
    }

    /// The control: a process that does not see our clock would prove nothing.
    private void assertThatTheClockObeys(House house) {
        set("@2099-12-31 12:00:00");
        var backup = folder.resolve("dated.zip");
        house.askWell("backup " + backup);
        set("+0");
        try (var zip = new ZipFile(backup.toFile())) {
            var manifest = zip.stream().filter(it -> it.getName().contains("manifest")).findFirst().orElseThrow();
            assertThat(new String(zip.getInputStream(manifest).readAllBytes())).contains("2099-12-31T05:0");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void set(String to) {
        try {
            var draft = Files.writeString(folder.resolve("clock.new"), to + "\n");
            Files.move(draft, clock, StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
