package phonngan.common;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every line of `text-vectors.csv`: spellings met in the source documents and in public data, and what they mean.
class TextVectorsTest {
    private static final FiscalYear YEAR = new FiscalYear(2566);
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

    /// @param note where the spelling was met
    record Vector(String kind, String input, String input2, String expected, String note) {
        @Override
        public String toString() {
            return kind + ": " + input + (input2.isEmpty() ? "" : " | " + input2) + " → " + expected + " (" + note
                    + ")";
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("listVectors")
    void meansWhatTheLineSays(Vector line) {
        switch (line.kind()) {
            case "date" -> assertThat(day(line.input())).isEqualTo(line.expected());
            case "fy" -> assertThat(FiscalYear.of(LocalDate.parse(line.input()))).hasToString(line.expected());
            case "code" -> assertThat(EvidenceCode.read(line.input()).map(EvidenceCode::toString).orElse("null"))
                    .isEqualTo(line.expected());
            case "canon" -> assertThat(ThaiText.canonical(line.input()).equals(ThaiText.canonical(line.input2())))
                    .isEqualTo(line.expected().equals("same"));
            case "name" -> assertThat(PersonName.key(line.input()).equals(PersonName.key(line.input2())))
                    .isEqualTo(line.expected().equals("same"));
            case "bare" -> assertThat(PersonName.bare(line.input())).isEqualTo(line.expected());
            case "id" -> assertThat(NationalId.looksLikeOne(line.input())).hasToString(line.expected());
            default -> throw new IllegalStateException("A kind of line that nobody reads: " + line.kind());
        }
    }

    @Test
    void theFileHasAllItsLines() {
        assertThat(listVectors()).hasSize(57).extracting(Vector::kind)
                .contains("date", "fy", "code", "canon", "name", "bare", "id");
    }

    private static String day(String text) {
        return switch (ThaiDate.read(text, YEAR)) {
            case DateReading.Day(var day, var weekdayDiffers) -> weekdayDiffers ? "other weekday" : day.toString();
            case DateReading.NoDate _ -> "null";
        };
    }

    static List<Vector> listVectors() {
        var file = TextVectorsTest.class.getResourceAsStream("text-vectors.csv");
        try (var lines = new BufferedReader(new InputStreamReader(file, UTF_8))) {
            return lines.lines().skip(1).map(it -> it.split(",", 5))
                    .map(it -> new Vector(it[0], unescaped(it[1]), unescaped(it[2]), it[3], it[4])).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unescaped(String cell) {
        return ESCAPE.matcher(cell).replaceAll(it -> Character.toString(Integer.parseInt(it.group(1), 16)));
    }
}
