package phonngan;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import phonngan.testkit.CompiledHouse;

/// Every pattern of the product. None is made of what people send, and none takes noticeably longer than the text that it
/// reads is long: whoever writes a hostile answer must not keep everybody waiting.
class PatternsTest {
    private final JavaClasses house = CompiledHouse.classes();
    private static final String TEXT = "\"((?:[^\"\\\\\\n]|\\\\.)*+)\"";
    private static final Pattern WRITTEN_IN_PLACE = Pattern
            .compile("\\.(?:matches|replaceAll|replaceFirst|split)\\(" + TEXT + "[,)]");
    /// They are only asked whether a whole short text fits, or read what the product wrote itself.
    private static final Set<String> OF_WHOLE_TEXTS = Set.of("(?:.*!)?\\$?[A-Z]+\\$?(\\d+)(?::\\$?[A-Z]+\\$?\\d+)?",
            "(\\d+)[:.](\\d+)(?:[:.](\\d+)(?:[.,](\\d+))?)?", "(?<=\\d)(?=(\\d{3})+\\.)");
    /// Whoever is erased is looked for by words that stand quoted in the pattern.
    private static final String OF_QUOTED_WORDS = "phonngan.app.privacy.Redaction";
    private static final int LENGTH = 200;

    @Test
    void patternsAreMadeWithTheProductAndNotOfWhatIsSent() {
        var made = house.stream().flatMap(it -> it.getMethodCallsFromSelf().stream())
                .filter(it -> it.getTarget().getFullName().startsWith("java.util.regex.Pattern.compile"))
                .filter(it -> !it.getOrigin().getName().equals("<clinit>"))
                .filter(it -> !it.getOriginOwner().isAssignableTo(OF_QUOTED_WORDS))
                .filter(it -> it.getOrigin().getAccessesToSelf().stream()
                        .anyMatch(user -> !user.getOrigin().getName().equals("<clinit>")))
                .map(it -> it.getDescription()).toList();

        assertThat(made).isEmpty();
    }

    @Test
    void noTextTakesAPatternMoreTimeThanItsLength() throws Exception {
        var slow = new TreeMap<String, String>();
        var patterns = patterns();
        for (var pattern : patterns) {
            for (var unit : units(pattern)) {
                long once = steps(pattern, unit, LENGTH);
                long twice = steps(pattern, unit, 2 * LENGTH);
                if (twice > 3 * once + 1_000) {
                    slow.put(pattern.pattern(), "“" + unit + "”: " + once + " steps, then " + twice);
                }
            }
        }

        assertThat(patterns).hasSizeGreaterThan(60);
        assertThat(slow).isEmpty();
    }

    @Test
    void aPatternThatGoesBackAndForthIsFound() {
        assertThat(steps(Pattern.compile("(a+)+\\1b"), "a", 40)).isGreaterThan(1_000_000);
        assertThat(steps(Pattern.compile("\\s+$"), " ", 2 * LENGTH))
                .isGreaterThan(3 * steps(Pattern.compile("\\s+$"), " ", LENGTH));
    }

    /// How many characters are looked at until it is known whether a text of one repeated unit fits.
    private static long steps(Pattern pattern, String unit, int length) {
        var text = new Counted(unit.repeat(length / unit.length()) + "\u0001");
        try {
            pattern.matcher(text).matches();
            var found = pattern.matcher(text);
            while (!OF_WHOLE_TEXTS.contains(pattern.pattern()) && found.find()) {
                text.looked++;
            }
        } catch (TooMany _) {
            // counted so far
        }
        return text.looked;
    }

    /// What the pattern itself speaks of, one and two at a time.
    private static Set<String> units(Pattern pattern) {
        var letters = (pattern.pattern() + "a1 ก,.\t").chars().filter(it -> it != '\\').mapToObj(Character::toString)
                .distinct().limit(16).toList();
        var units = new LinkedHashSet<>(letters);
        letters.stream().limit(8)
                .forEach(one -> Stream.of("1", " ", "-").forEach(other -> units.add(one + other)));
        return units;
    }

    private Set<Pattern> patterns() throws IOException {
        var kept = house.stream().flatMap(it -> it.getFields().stream())
                .filter(it -> it.getRawType().isEquivalentTo(Pattern.class))
                .filter(it -> it.getModifiers().toString().contains("STATIC")).map(PatternsTest::value);
        var inPlace = sources().flatMap(it -> WRITTEN_IN_PLACE.matcher(it).results())
                .map(it -> Pattern.compile(spoken(it.group(1))));
        return Stream.concat(kept, inPlace).collect(Collectors.toMap(Pattern::pattern, it -> it, (one, _) -> one))
                .values().stream().collect(Collectors.toSet());
    }

    /// A text as Java reads it between quotation marks.
    private static String spoken(String written) {
        return Pattern.compile("(?<!\\\\)\\\\u([0-9a-fA-F]{4})").matcher(written)
                .replaceAll(it -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(it.group(1), 16))))
                .translateEscapes();
    }

    private static Pattern value(JavaField field) {
        try {
            JavaClass owner = field.getOwner();
            Field reflected = Class.forName(owner.getName()).getDeclaredField(field.getName());
            reflected.setAccessible(true);
            return (Pattern) reflected.get(null);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Stream<String> sources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(it -> it.toString().endsWith(".java")).map(it -> {
                try {
                    return Files.readString(it);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            }).toList().stream();
        }
    }

    /// A text that counts how often it is looked at.
    private static final class Counted implements CharSequence {
        private static final long MOST = 2_000_000;

        private final String text;
        private long looked;

        private Counted(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++looked > MOST) {
                throw new TooMany();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
