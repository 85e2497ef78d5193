package phonngan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import phonngan.testkit.CommandDesk;
import phonngan.testkit.TestStore;

/// The unbroken line from a form row to an allocated baht: the sample office's year, command by command, against figures
/// that were reckoned apart from the product.
class WholeWalkTest {
    private static final Path SAMPLES = Path.of("sample-forms");

    @TempDir
    private Path folder;

    @Test
    void theSampleOfficesYearComesOutToTheLastPointAndSatang() throws Exception {
        walk(CommandDesk.in(folder.resolve("home")), "walk.txt");
    }

    @Test
    void aSelfAssessmentHasItsOwnTableInEachRound() throws Exception {
        var desk = CommandDesk.in(folder.resolve("home"));
        walk(desk, "self-assessment-2564/walk.txt");
        for (var round : List.of("6m", "12m")) {
            assertThat(desk.list("scores --year 2564 --round " + round, folder))
                    .containsExactlyElementsOf(CommandDesk
                            .lines(SAMPLES.resolve("self-assessment-2564/expected-scores-" + round + ".csv")));
        }
    }

    @Test
    @Tag("mariadb")
    void theSameYearComesOutTheSameOnMariaDb() throws Exception {
        var settings = TestStore.freshMariaDb();
        walk(new CommandDesk(TestStore.environmentOf(settings)), "walk.txt");
    }

    private void walk(CommandDesk desk, String script) throws Exception {
        int expected = 0;
        var allocations = new ArrayList<String>();
        for (var line : Files.readAllLines(SAMPLES.resolve(script))) {
            if (line.startsWith("# exit ")) {
                expected = line.charAt("# exit ".length()) - '0';
            } else if (!line.isBlank() && !line.startsWith("#")) {
                var listed = List.of("scores", "rank", "allocate").contains(line.split(" ")[0]) && expected == 0;
                var file = folder.resolve("out.csv");
                assertThat(desk.type(listed ? line + " -o " + file : line)).as(line).isEqualTo(expected);
                if (line.startsWith("allocate") && expected == 0) {
                    allocations.add(line);
                    compareAllocation(file, allocations.size() == 1 ? "" : "-decided");
                } else if (line.startsWith("rank")) {
                    compareRanking(file);
                } else if (line.equals("scores --year 2566")) {
                    assertThat(CommandDesk.lines(file)).containsExactlyElementsOf(
                            CommandDesk.lines(SAMPLES.resolve("office/expected-scores-all.csv")));
                }
                expected = 0;
            }
        }
    }

    private static void compareRanking(Path file) {
        var printed = CommandDesk.lines(file).stream().map(it -> {
            var cells = it.split(",");
            return String.join(",", cells[0], cells[1], cells[2], cells[5], cells[6], cells[7], cells[8]);
        }).toList();
        assertThat(printed).containsExactlyElementsOf(CommandDesk.lines(SAMPLES.resolve("office/expected-rank.csv")));
    }

    private static void compareAllocation(Path file, String which) {
        var paid = CommandDesk.lines(file).stream().map(it -> String.join(",", List.of(it.split(",")).subList(0, 4)))
                .filter(it -> !it.endsWith(",0.00") && !it.contains(",,")).toList();
        assertThat(paid).containsExactlyElementsOf(
                CommandDesk.lines(SAMPLES.resolve("office/expected-allocation" + which + ".csv")));
    }
}
