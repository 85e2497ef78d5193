package phonngan.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import phonngan.app.SweepStaleDrafts;
import phonngan.app.store.Turns;
import phonngan.testkit.TestStore;

/// Two services on one database, as during a change of machines: both read answers and score at once.
@Tag("mariadb")
class TwoServicesTest {
    private static final int FILES = 6;

    @TempDir
    private Path folder;

    @Test
    void twoThatReadAndScoreAtOnceDoNoHarm() throws Exception {
        var settings = TestStore.freshMariaDb();
        try (var one = TestStore.open(settings); var other = TestStore.open(settings)) {
            var left = new TrialOffice(one, Files.createDirectory(folder.resolve("left")));
            var right = new TrialOffice(other, Files.createDirectory(folder.resolve("right")));

            var both = List.of(CompletableFuture.runAsync(() -> work(left, "left")),
                    CompletableFuture.runAsync(() -> {
                        one.get(SweepStaleDrafts.class).sweep(Instant.now());
                        work(right, "right");
                    }));
            both.forEach(CompletableFuture::join);

            assertThat(left.countClaims()).hasSize(2 * FILES + 1).containsOnlyKeys(IntStream.range(0, FILES).boxed()
                    .flatMap(it -> List.of("left" + it, "right" + it, "same").stream()).distinct()
                    .toArray(String[]::new));
            assertThat(left.countClaims().values()).containsOnly(1L);
            assertThat(left.score()).as("each service made two runs before").isEqualTo(5);
            assertThat(left.findBroken()).isEmpty();
        }
    }

    @Test
    void whatIsDoneByTheClockIsDoneByOne() {
        var settings = TestStore.freshMariaDb();
        var night = Instant.parse("2023-10-01T19:30:00Z");
        try (var one = TestStore.open(settings); var other = TestStore.open(settings)) {
            var taken = List.of(one, other).parallelStream()
                    .filter(it -> it.get(Turns.class).take("check", night, Duration.ofHours(1)).isPresent()).count();

            assertThat(taken).isEqualTo(1);
        }
    }

    private static void work(TrialOffice office, String side) {
        for (int file = 0; file < FILES; file++) {
            office.send(side + file, List.of(side + file, "same"));
            if (file % 3 == 2) {
                office.score();
            }
        }
    }
}
