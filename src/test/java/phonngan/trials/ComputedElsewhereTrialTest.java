package phonngan.trials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import phonngan.testkit.CommandDesk;
import phonngan.testkit.PostedOffice;
import phonngan.testkit.TestStore;

/// One year computed on two kinds of store, in two time zones, under two languages (one of which writes Thai digits and
/// counts Buddhist years), on one core and on eight: the figures and their reasons are the same to the last byte. The
/// embedded database is asked in four of the eight places, among which every two habits meet; the server, to which the
/// same office moved by backup and restore, in the other four.
@Tag("trial")
class ComputedElsewhereTrialTest {
    private static final List<List<String>> PLACES = Stream.of("UTC", "Asia/Bangkok")
            .flatMap(zone -> Stream.of(List.of("en", "US", ""), List.of("th", "TH", "TH"))
                    .flatMap(tongue -> Stream.of("1", "8")
                            .map(cores -> List.of("-Duser.timezone=" + zone, "-Duser.language=" + tongue.get(0),
                                    "-Duser.country=" + tongue.get(1), "-Duser.variant=" + tongue.get(2),
                                    "-XX:ActiveProcessorCount=" + cores))))
            .toList();
    private static final List<Integer> ONE_HALF = List.of(0, 3, 5, 6);
    private static final List<Integer> OTHER_HALF = List.of(1, 2, 4, 7);
    private static final List<String> QUESTIONS = List.of("scores --year 2566",
            "explain --year 2566 --subject S0013 --format json");
    private static final String OWN_NUMBER = "\"run\" : \\d+";

    @TempDir
    private Path folder;

    @Test
    void theFiguresAndTheirReasonsAreTheSameToTheLastByte() {
        assumeTrue(System.getenv("PHONNGAN_TEST_MARIADB_URL") != null, "needs the server of src/ci/mariadb.sh");
        var copy = folder.resolve("copy.zip");
        var office = PostedOffice.in(folder.resolve("home")).typeWell("backup " + copy);
        var moved = new CommandDesk(TestStore.environmentOf(TestStore.freshMariaDb())).typeWell("restore " + copy);

        var answers = answers(office, ONE_HALF);
        answers.addAll(answers(moved, OTHER_HALF));

        assertThat(answers).hasSize(1);
    }

    /// The control: what is printed by the habits of a place differs from place to place.
    @Test
    void aPlaceDoesMatterToWhoeverAsksForItsHabits() {
        var habits = new LinkedHashSet<String>();
        for (var place : PLACES) {
            habits.add(run(place, List.of("phonngan.trials.Habits"), CommandDesk.in(folder)));
        }

        assertThat(habits).hasSize(PLACES.size());
    }

    /// What a fresh run says in every place; one answer when the place does not matter.
    private static Set<String> answers(CommandDesk office, List<Integer> places) {
        var answers = new LinkedHashSet<String>();
        for (var number : places) {
            var place = PLACES.get(number);
            run(place, List.of("phonngan.app.Phonngan", "score", "--year", "2566"), office);
            answers.add(QUESTIONS.stream().map(it -> {
                var words = new ArrayList<>(List.of("phonngan.app.Phonngan"));
                words.addAll(List.of(it.split(" ")));
                return run(place, words, office);
            }).reduce("", String::concat).replaceAll(OWN_NUMBER, ""));
        }
        return answers;
    }

    private static String run(List<String> place, List<String> words, CommandDesk office) {
        var line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-Xmx256m", "-cp",
                System.getProperty("java.class.path")));
        line.addAll(place);
        line.addAll(words);
        var builder = new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(office.environment());
        try {
            var process = builder.start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(String.join(" ", words)).isZero();
            return said;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
