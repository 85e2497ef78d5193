package phonngan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import phonngan.common.FiscalYear;
import phonngan.common.ThaiText;
import phonngan.intake.yaml.FormReader;

/// Whatever form is written, the same form is read.
class FormTextProperties {
    private static final Set<Field> MANY = Set.of(Field.STEP, Field.EVIDENCE_KIND, Field.EVIDENCE_LINKS);

    @Property(tries = 300)
    void aWrittenFormIsReadAsItWas(@ForAll("forms") FormDefinition form) {
        var text = FormText.of(form);
        var read = FormReader.read("form.yaml", text.getBytes(StandardCharsets.UTF_8));
        assertThat(read).as(text).isInstanceOfSatisfying(FormReading.Understood.class,
                it -> assertThat(it.form()).isEqualTo(FormText.written(form)));
    }

    @Provide
    Arbitrary<FormDefinition> forms() {
        var indicator = Arbitraries.oneOf(words().map(IndicatorSource.Fixed::new), Combinators
                .combine(titles(), values()).as(IndicatorSource.ByColumn::new));
        var identity = Arbitraries.oneOf(Arbitraries.just(new IdentitySource.Content()),
                titles().map(IdentitySource.Columns::new));
        return Combinators.combine(words(), Arbitraries.integers().between(2550, 2600), indicator, identity, columns(),
                claims()).as(
                        (id, year, source, key, columns, claims) -> new FormDefinition(id, new FiscalYear(year),
                                source, key, columns, claims, ""));
    }

    private static Arbitrary<List<ClaimEntry>> claims() {
        return Combinators.combine(words(), Arbitraries.of(Field.STEP, Field.LEVEL), words(), columns())
                .as((id, field, value, columns) -> new ClaimEntry(id, Map.of(field, value), columns)).list()
                .ofMaxSize(3)
                .uniqueElements(ClaimEntry::id);
    }

    private static Arbitrary<List<FieldMapping>> columns() {
        return Combinators
                .combine(Arbitraries.of(Field.class), titles(), values(), Arbitraries.of(true, false),
                        Arbitraries.of(true, false), Arbitraries.of(DateOrder.class).injectNull(0.5))
                .as((field, titles, values, many, optional, order) -> new FieldMapping(field, titles, values,
                        many && MANY.contains(field), optional, field == Field.SUBMITTED_AT ? order : null))
                .list().ofMinSize(1).ofMaxSize(4).uniqueElements(FieldMapping::field);
    }

    private static Arbitrary<List<String>> titles() {
        return words().list().ofMinSize(1).ofMaxSize(3).uniqueElements();
    }

    private static Arbitrary<Map<String, String>> values() {
        return Arbitraries.maps(words(), words()).ofMaxSize(3);
    }

    /// Texts that YAML could take for something else.
    private static Arbitrary<String> words() {
        return Arbitraries.oneOf(
                Arbitraries.of("true", "null", "60", "0x1F", "- ก", "ก: ข", "# ก", "\"คำพูด\"", "c:\\ก", "{ก}", "😀",
                        "~",
                        "'", "ระดับประเทศ", "2566-01-01"),
                Arbitraries.strings().withChars("กขคำแ่้ abc:#-'\"\\{}[],&*!|>%@`0123").ofMinLength(1).ofMaxLength(12)
                        .filter(it -> !it.isBlank()).map(ThaiText::canonical)
                        .filter(it -> !it.isEmpty()));
    }
}
