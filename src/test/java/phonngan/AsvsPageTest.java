package phonngan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import phonngan.testkit.NamedTests;

/// The page that says how the product stands to the OWASP ASVS: every requirement once, nothing blank, and whatever it
/// names exists.
class AsvsPageTest {
    private static final Path PAGE = Path.of("src/docs/asvs.md");
    private static final Pattern LINE = Pattern.compile("\\| (\\d+\\.\\d+\\.\\d+) \\| ([123]) \\| (.*) \\|");
    private static final Pattern DOCUMENT = Pattern.compile("document `([^`]+)`");

    /// Requirements of levels 1 and 2 that can apply, and seventeen of level 3, section by section.
    private static final String REQUIREMENTS = """
                                               1.1: 1 2
                                               1.2: 1 2 3 4 5 6 7 8 9 10
                                               1.3: 1 2 3 4 5 6 7 8 9 10 11 12
                                               1.4: 1 2 3
                                               1.5: 1 2
                                               2.1: 1 2 3
                                               2.2: 1 2 3
                                               2.3: 1 2 3 4 5
                                               2.4: 1
                                               3.2: 1 2
                                               3.3: 1 2 3 4
                                               3.4: 1 2 3 4 5 6
                                               3.5: 1 2 3 4 5
                                               3.7: 1 2
                                               4.1: 1 2 3 4
                                               4.2: 1
                                               5.1: 1
                                               5.2: 1 2 3 4 6
                                               5.3: 1 2 3
                                               5.4: 1 2 3
                                               6.1: 1 2 3
                                               6.2: 1 2 3 4 5 6 7 8 9 10 11 12
                                               6.3: 1 2 3 4 8
                                               6.4: 1 2 3 4 6
                                               6.5: 1 2 3 4 5
                                               6.6: 1 2 3
                                               6.8: 1 2 3 4
                                               7.1: 1 2 3
                                               7.2: 1 2 3 4
                                               7.3: 1 2
                                               7.4: 1 2 3 4 5
                                               7.5: 1 2 3
                                               7.6: 1 2
                                               8.1: 1 2
                                               8.2: 1 2 3
                                               8.3: 1 2
                                               8.4: 1
                                               11.1: 1 2
                                               11.2: 1 2 3
                                               11.3: 1 2 3
                                               11.4: 1 2 3 4
                                               11.5: 1
                                               11.6: 1
                                               12.1: 1 2 3
                                               12.2: 1 2
                                               12.3: 1 2 3 4
                                               13.1: 1
                                               13.2: 1 2 3 4 5
                                               13.3: 1 2
                                               13.4: 1 2 3 4 5
                                               14.1: 1 2
                                               14.2: 1 2 3 4 6 7 8
                                               14.3: 1 2 3
                                               15.1: 1 2 3
                                               15.2: 1 2 3 4
                                               15.3: 1 2 3 4 5 6 7
                                               15.4: 2
                                               16.1: 1
                                               16.2: 1 2 3 4 5
                                               16.3: 1 2 3 4
                                               16.4: 1 2 3
                                               16.5: 1 2 3 4
                                               """;

    @Test
    void everyRequirementHasOneLine() throws IOException {
        var asked = REQUIREMENTS.lines().map(it -> it.split(": "))
                .flatMap(it -> Arrays.stream(it[1].split(" ")).map(number -> it[0] + "." + number)).toList();

        assertThat(asked).hasSize(221);
        assertThat(lines().stream().map(it -> it.group(1))).containsExactlyElementsOf(asked);
    }

    @Test
    void everyLineSaysHowItStands() throws IOException {
        assertThat(lines()).allSatisfy(it -> assertThat(it.group(3)).as(it.group(1))
                .matches("(test |document |not applicable because |accepted: |gap: ).{3,}"));
    }

    @Test
    void theGapsAreCountedAsTheyAre() throws IOException {
        var gaps = lines().stream().filter(it -> it.group(3).contains("gap:")).count();
        var accepted = lines().stream().filter(it -> it.group(3).contains("accepted:")).count();

        assertThat(Files.readString(PAGE)).contains("gap: " + gaps + " lines have one",
                "accepted: " + accepted + " lines say so");
    }

    @Test
    void whateverIsNamedExists() throws IOException {
        var missing = lines().stream().flatMap(it -> NamedTests.missing(it.group(3)).stream()).distinct().toList();
        var papers = lines().stream().flatMap(it -> DOCUMENT.matcher(it.group(3)).results()).map(it -> it.group(1))
                .filter(it -> !Files.exists(Path.of(it))).toList();

        assertThat(missing).isEmpty();
        assertThat(papers).isEmpty();
    }

    private static List<MatchResult> lines() throws IOException {
        return Files.readAllLines(PAGE).stream().map(LINE::matcher).filter(it -> it.matches())
                .<MatchResult>map(it -> it.toMatchResult()).toList();
    }
}
