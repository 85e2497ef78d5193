package phonngan.catalogue.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import phonngan.catalogue.RuleBookFiles;
import phonngan.catalogue.RuleBookReading.Faulty;
import phonngan.catalogue.RuleBookReading.Sound;
import phonngan.common.Language;
import phonngan.common.Severity;
import phonngan.common.Wording;

/// A slip anywhere in a book is answered, and the answer can be said.
class RuleBookReaderProperties {
    private static final String[] FILES = {"catalogue.yaml", "indicators/all.yaml", "examples/all.yaml"};
    private static final Map<String, String> TEXTS = Map.of(FILES[0], SmallBook.CATALOGUE, FILES[1],
            SmallBook.INDICATORS, FILES[2], SmallBook.EXAMPLES);

    @Property
    void everySlipIsAReading(@ForAll @IntRange(max = 2) int file, @ForAll @IntRange(max = 2000) int from,
            @ForAll @IntRange(max = 30) int length, @ForAll("slips") String slip) {
        var text = TEXTS.get(FILES[file]);
        var start = from % text.length();
        var end = Math.min(start + length, text.length());
        var reading = SmallBook.aSmallBook()
                .with(FILES[file], text.substring(0, start) + slip + text.substring(end)).read();

        switch (reading) {
            case Sound sound -> assertThat(sound.book().rounds()).isNotEmpty();
            case Faulty faulty -> assertThat(faulty.problems()).anyMatch(it -> it.severity() == Severity.REFUSED);
        }
        for (var problem : reading.problems()) {
            assertThat(Wording.message(problem, Language.TH)).isNotBlank();
            assertThat(Wording.remedy(problem, Language.EN)).isNotBlank();
        }
    }

    @Property(tries = 20)
    void aStoredBookReadsAsItDid(@ForAll("slips") String comment) {
        var files = RuleBookFiles.ofTexts(Map.of(FILES[0], SmallBook.CATALOGUE + "# " + comment.strip() + "\n",
                FILES[1], SmallBook.INDICATORS, FILES[2], SmallBook.EXAMPLES));
        var reader = new RuleBookReader();

        assertThat(reader.read(RuleBookFiles.unpack(files.pack()))).isEqualTo(reader.read(files));
    }

    @Provide
    Arbitrary<String> slips() {
        return Arbitraries.of("", " ", "\t", "\n", "\n\n  - ", "'", "\"", "[", "]", "{", "}", ": ", "- ", "#", "&a ",
                "*a", "!", "%", "|\n", ">\n", "? ", "null", "~", "true", "5", "-5", "1.234", "[]", "{}", "[[[", "ก",
                "\u0000", "\uFEFF", "---\n", "...", "<<: ", ",");
    }
}
