package phonngan.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tests as a page of the documentation names them: `OneTest` or `OneTest#thisOrThat`.
public final class NamedTests {
    private static final Path TESTS = Path.of("src/test/java/phonngan");
    private static final Pattern NAMED = Pattern.compile("`(\\w+(?:Test|Contract|Properties))(?:#(\\w+))?`");

    private NamedTests() {
    }

    /// Those that a text names and that do not exist.
    public static List<String> missing(String text) {
        return NAMED.matcher(text).results().filter(it -> !exists(it.group(1), it.group(2))).map(it -> it.group())
                .distinct().toList();
    }

    /// How many a text names.
    public static long count(String text) {
        return NAMED.matcher(text).results().count();
    }

    private static boolean exists(String type, @Nullable String method) {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.filter(it -> it.getFileName().toString().equals(type + ".java"))
                    .anyMatch(it -> method == null || read(it).contains("void " + method + "("));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
