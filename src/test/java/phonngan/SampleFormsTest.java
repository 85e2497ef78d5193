package phonngan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import phonngan.testkit.CommandDesk;

/// Every sample form keeps its promise: what is read, in whatever shape the file comes, and what is refused and why.
class SampleFormsTest {
    private static final Path SAMPLES = Path.of("sample-forms");
    private static final Map<String, CommandDesk> STORES = new HashMap<>();

    @TempDir
    private static Path folder;

    @BeforeAll
    static void twoYearsWithTheirRosters() {
        STORES.put("2566", CommandDesk.in(folder.resolve("2566")).typeWell("catalogue load config/catalogue/2566")
                .typeWell("roster load sample-forms/office/units.csv --year 2566")
                .typeWell("roster load sample-forms/office/staff.csv --year 2566"));
        STORES.put("2564", CommandDesk.in(folder.resolve("2564")).typeWell("catalogue load config/catalogue/2564")
                .typeWell("roster load sample-forms/self-assessment-2564/units.csv --year 2564"));
    }

    @TestFactory
    Stream<DynamicTest> everyFileIsReadAsItsFolderSays() throws IOException {
        return folders().flatMap(form -> CommandDesk.lines(form.resolve("expected-reports.csv")).stream().skip(1)
                .map(line -> DynamicTest.dynamicTest(form.getFileName() + ": " + line, () -> read(form, line))));
    }

    private static void read(Path form, String line) throws IOException {
        var cells = line.split(",", 9);
        var desk = freshDesk(form);
        if (!cells[1].equals("empty")) {
            ingest(desk, form, cells[1], null);
        }
        var report = folder.resolve("report.json");
        Files.deleteIfExists(report);
        assertThat(ingest(desk, form, cells[0], report)).isEqualTo(Integer.parseInt(cells[2]));
        var json = new ObjectMapper().readTree(report.toFile());
        if (!cells[3].isEmpty()) {
            assertThat(Stream.of("rows", "stored", "unchanged", "changed", "refused").map(it -> json.get(it).asText()))
                    .containsExactly(cells[3], cells[4], cells[5], cells[6], cells[7]);
        }
        if (cells[0].equals("answers-broken.csv")) {
            assertThat(found(json)).containsExactlyElementsOf(expected(form));
        }
    }

    private static TreeSet<String> found(JsonNode report) {
        var found = new TreeSet<String>();
        report.get("problems")
                .forEach(it -> found.add("%04d ".formatted(it.get("row").asLong()) + it.get("code").asText()));
        return found;
    }

    private static TreeSet<String> expected(Path form) {
        var expected = new TreeSet<String>();
        CommandDesk.lines(form.resolve("expected-problems.csv")).stream().skip(1).map(it -> it.split(",", 3))
                .forEach(it -> expected.add("%04d ".formatted(Long.parseLong(it[0])) + it[1]));
        return expected;
    }

    private static int ingest(CommandDesk desk, Path form, String file, @Nullable Path report) {
        return desk.type("ingest " + form.resolve(file) + " --form " + form.resolve("form.yaml")
                + (report == null ? "" : " --report " + report));
    }

    private static CommandDesk freshDesk(Path form) throws IOException {
        var year = form.getFileName().toString().endsWith("2564") ? "2564" : "2566";
        return STORES.get(year).copiedTo(Files.createTempDirectory(folder, "store"));
    }

    private static Stream<Path> folders() throws IOException {
        return Files.list(SAMPLES).filter(it -> Files.exists(it.resolve("form.yaml"))).sorted();
    }
}
