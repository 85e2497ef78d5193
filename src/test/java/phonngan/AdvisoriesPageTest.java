package phonngan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import phonngan.testkit.NamedTests;

/// The page of known advisories: every line names the library as it is pinned, or one that is not there, a test that
/// exists, and the day on which somebody looked.
class AdvisoriesPageTest {
    private static final Path PAGE = Path.of("src/docs/advisories.md");
    private static final Pattern LINE = Pattern
            .compile("\\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\| ([\\d-]+) \\|");
    private static final Pattern LIBRARY = Pattern.compile("(not there: )?`([\\w.-]+)`");

    @Test
    void everyLineNamesALibraryAsItIsPinned() throws IOException {
        var pinned = Files.readAllLines(Path.of("src/build/libraries.sha256")).stream()
                .map(it -> it.substring(it.lastIndexOf(' ') + 1)).toList();

        assertThat(lines()).hasSizeGreaterThan(15).allSatisfy(line -> {
            var library = LIBRARY.matcher(line.group(3));
            assertThat(library.matches()).as(line.group(3)).isTrue();
            if (library.group(1) == null) {
                assertThat(pinned).contains(library.group(2) + ".jar");
            } else {
                assertThat(pinned).noneMatch(it -> it.matches(library.group(2) + "-\\d.*"));
            }
        });
    }

    @Test
    void everyLineNamesATestThatExists() throws IOException {
        assertThat(lines()).allSatisfy(line -> {
            assertThat(NamedTests.count(line.group(4))).as(line.group(1)).isPositive();
            assertThat(NamedTests.missing(line.group(4))).isEmpty();
        });
    }

    @Test
    void everyLineSaysWhenSomebodyLooked() throws IOException {
        assertThat(lines()).allSatisfy(
                line -> assertThat(LocalDate.parse(line.group(5))).isAfterOrEqualTo(LocalDate.of(2026, 11, 21)));
        assertThat(Files.readAllLines(PAGE).stream().filter(it -> it.startsWith("| ") && !it.startsWith("| Advisory")))
                .hasSameSizeAs(lines());
    }

    private static List<MatchResult> lines() throws IOException {
        return Files.readAllLines(PAGE).stream().map(LINE::matcher).filter(it -> it.matches())
                .<MatchResult>map(it -> it.toMatchResult()).toList();
    }
}
