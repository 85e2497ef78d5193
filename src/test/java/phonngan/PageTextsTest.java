package phonngan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The texts of the pages: both languages say the same things, and no template asks for a text that nobody wrote.
class PageTextsTest {
    private static final Path TEXTS = Path.of("src/main/resources/messages/pages");
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern ASKED = Pattern.compile("\\bt\\(\"([a-z-]+)\\.([a-z0-9._-]+)\"[,)]");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)\\}");

    static List<String> bundles() throws IOException {
        try (var files = Files.list(TEXTS)) {
            return files.map(it -> it.getFileName().toString()).filter(it -> it.endsWith("_th.properties"))
                    .map(it -> it.replace("_th.properties", "")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesHaveTheSameTextsWithTheSameArguments(String bundle) {
        var thai = texts(bundle, "th");
        var english = texts(bundle, "en");

        assertThat(english.stringPropertyNames()).isEqualTo(thai.stringPropertyNames());
        for (var key : thai.stringPropertyNames()) {
            assertThat(arguments(english.getProperty(key))).as(bundle + "." + key)
                    .isEqualTo(arguments(thai.getProperty(key)));
        }
    }

    /// A straight apostrophe would swallow what follows it.
    @ParameterizedTest
    @MethodSource("bundles")
    void noTextHasAStraightApostrophe(String bundle) {
        assertThat(Stream.of("th", "en").flatMap(it -> texts(bundle, it).values().stream()))
                .noneMatch(it -> it.toString().contains("'"));
    }

    @Test
    void everyTextThatATemplateAsksForIsThere() throws IOException {
        var asked = new TreeSet<String>();
        try (var templates = Files.walk(TEMPLATES)) {
            templates.filter(it -> it.toString().endsWith(".jte")).forEach(it -> ASKED.matcher(read(it)).results()
                    .forEach(found -> asked.add(found.group(1) + "." + found.group(2))));
        }

        assertThat(asked).hasSizeGreaterThan(100).allMatch(PageTextsTest::isThere);
    }

    private static boolean isThere(String key) {
        var dot = key.indexOf('.');
        return texts(key.substring(0, dot), "th").containsKey(key.substring(dot + 1));
    }

    private static List<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(MatchResult::group).distinct().sorted().toList();
    }

    private static Properties texts(String bundle, String language) {
        var texts = new Properties();
        try (var file = Files.newBufferedReader(TEXTS.resolve(bundle + "_" + language + ".properties"))) {
            texts.load(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return texts;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
