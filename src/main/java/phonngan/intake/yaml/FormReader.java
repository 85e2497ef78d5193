package phonngan.intake.yaml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import phonngan.common.FiscalYear;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.ThaiNumber;
import phonngan.common.ThaiText;
import phonngan.common.yaml.Choice;
import phonngan.common.yaml.Complaints;
import phonngan.common.yaml.Entries;
import phonngan.common.yaml.Nearest;
import phonngan.common.yaml.Section;
import phonngan.common.yaml.YamlTree;
import phonngan.intake.ClaimEntry;
import phonngan.intake.DateOrder;
import phonngan.intake.Field;
import phonngan.intake.FieldMapping;
import phonngan.intake.FormDefinition;
import phonngan.intake.FormReading;
import phonngan.intake.IdentitySource;
import phonngan.intake.IndicatorSource;

/// Reads a form definition: which column means what. Unknown keys are errors, because a mistyped key would silently
/// lose a column.
public final class FormReader {
    private static final Section.Keys FORM = Section.Keys
            .required("form", "fiscal_year", "indicator", "identity", "columns").optional("claims", "title", "note");
    private static final Section.Keys MAPPING = Section.Keys.required("title").optional("values", "many", "optional",
            "order");
    private static final Section.Keys CLAIM = Section.Keys.required("id", "columns").optional("set");
    private static final Choice<DateOrder> ORDERS = new Choice<>(
            Map.of("dmy", DateOrder.DAY_FIRST, "mdy", DateOrder.MONTH_FIRST));
    private static final Choice<Boolean> TRUTHS = new Choice<>(Map.of("true", true, "false", false));
    private static final Set<Field> MANY = Set.of(Field.STEP, Field.EVIDENCE_KIND, Field.EVIDENCE_LINKS);
    private static final int LONGEST_ID = 100;
    /// Stands between an answer's identity and the claim's id; in an id, two claims could have one response key.
    private static final String PART = "/";
    private static final Set<Field> NUMBERS = Set.of(Field.VALUE, Field.WEIGHT, Field.NUMERATOR, Field.DENOMINATOR);

    private final Complaints complaints = new Complaints();

    private FormReader() {
    }

    /// Reads a file.
    public static FormReading read(Path file) {
        var name = String.valueOf(file.getFileName());
        try {
            return read(name, YamlTree.bytes(file));
        } catch (IOException failure) {
            return new FormReading.Refused(
                    List.of(Problem.refused(ProblemCode.UNREADABLE_FILE, Place.file(name), name)));
        }
    }

    /// Reads bytes.
    ///
    /// @param name the file's base name, for the problems
    public static FormReading read(String name, byte[] bytes) {
        return new FormReader().readForm(name, bytes);
    }

    private FormReading readForm(String name, byte[] bytes) {
        var root = YamlTree.read(name, bytes, complaints);
        if (root.isEmpty() && complaints.byPlace().isEmpty()) {
            complaints.add(Problem.refused(ProblemCode.EMPTY_YAML, Place.file(name), name));
        }
        var form = root.map(it -> form(it, new String(bytes, StandardCharsets.UTF_8)));
        return complaints.anyRefused() || form.isEmpty()
                ? new FormReading.Refused(complaints.byPlace())
                : new FormReading.Understood(form.get());
    }

    private FormDefinition form(phonngan.common.yaml.Field root, String text) {
        var section = Section.read(root, FORM);
        var year = section.find("fiscal_year").map(this::year).orElse(new FiscalYear(2566));
        return new FormDefinition(id(section, "form"), year,
                section.find("indicator").map(this::indicator).orElse(new IndicatorSource.Fixed("")),
                section.find("identity").map(this::identity).orElse(new IdentitySource.Content()),
                section.find("columns").map(this::columns).orElse(List.of()),
                section.findFilled("claims").map(this::claims).orElse(List.of()), text);
    }

    private String id(Section section, String key) {
        var id = ThaiText.canonical(section.text(key));
        if (id.length() > LONGEST_ID) {
            section.find(key).orElseThrow().refuse(ProblemCode.BAD_ID, Integer.toString(LONGEST_ID));
        }
        return id;
    }

    private FiscalYear year(phonngan.common.yaml.Field field) {
        var written = field.raw().orElse("").strip();
        if (!written.matches("2[4-9]\\d\\d")) {
            field.refuse(ProblemCode.BAD_FISCAL_YEAR);
            return new FiscalYear(2566);
        }
        return new FiscalYear(Integer.parseInt(written));
    }

    private IndicatorSource indicator(phonngan.common.yaml.Field field) {
        if (!field.isMapping()) {
            return new IndicatorSource.Fixed(field.text());
        }
        var section = Section.read(field, Section.Keys.required("column").optional("values"));
        return new IndicatorSource.ByColumn(section.find("column").map(FormReader::titles).orElse(List.of("")),
                section.findFilled("values").map(FormReader::values).orElse(Map.of()));
    }

    private IdentitySource identity(phonngan.common.yaml.Field field) {
        if (!field.isMapping()) {
            if (!field.text().equals("content")) {
                field.refuse(ProblemCode.UNKNOWN_WORD, "content", "content, { column: … }, { columns: […] }");
            }
            return new IdentitySource.Content();
        }
        var section = Section.read(field, Section.Keys.allOptional("column", "columns"));
        if (section.find("column").isEmpty() == section.find("columns").isEmpty()) {
            section.miss("column");
        }
        var titles = section.find("column").or(() -> section.find("columns")).map(FormReader::titles)
                .orElse(List.of());
        return new IdentitySource.Columns(titles);
    }

    private List<FieldMapping> columns(phonngan.common.yaml.Field field) {
        var columns = new LinkedHashMap<Field, FieldMapping>();
        for (var entry : Entries.of(field)) {
            field(entry.key()).ifPresent(it -> columns.put(it, mapping(it, entry.value())));
        }
        return List.copyOf(columns.values());
    }

    private static Optional<Field> field(phonngan.common.yaml.Field key) {
        var word = key.raw().orElse("");
        var found = Field.find(word);
        if (found.isEmpty()) {
            var words = Arrays.stream(Field.values()).map(Field::word).toList();
            key.refuse(ProblemCode.UNKNOWN_KEY, Nearest.to(word, words), String.join(", ", words));
        }
        return found;
    }

    private static FieldMapping mapping(Field field, phonngan.common.yaml.Field value) {
        var section = Section.read(value, MAPPING);
        var many = section.findFilled("many").flatMap(FormReader::truth).orElse(false);
        if (many && !MANY.contains(field)) {
            section.find("many").orElseThrow().refuse(ProblemCode.MANY_OF_ONE, field.word());
        }
        var order = section.findFilled("order").flatMap(ORDERS::read);
        if (order.isPresent() && field != Field.SUBMITTED_AT) {
            section.find("order").orElseThrow().refuse(ProblemCode.ORDER_OF_NO_TIME, field.word());
        }
        return new FieldMapping(field, section.find("title").map(FormReader::titles).orElse(List.of("")),
                section.findFilled("values").map(FormReader::values).orElse(Map.of()), many,
                section.findFilled("optional").flatMap(FormReader::truth).orElse(false), orNull(order));
    }

    private static @Nullable DateOrder orNull(Optional<DateOrder> order) {
        return order.orElse(null);
    }

    /// One header or a list of accepted ones.
    private static List<String> titles(phonngan.common.yaml.Field field) {
        return field.isList()
                ? field.filledList().stream().map(phonngan.common.yaml.Field::text).toList()
                : List.of(field.text());
    }

    /// Choice texts are texts whatever they look like; a choice text `60` is no number.
    private static Map<String, String> values(phonngan.common.yaml.Field field) {
        var values = new LinkedHashMap<String, String>();
        for (var entry : Entries.of(field)) {
            var value = entry.value().raw();
            if (value.isEmpty() || value.get().isBlank()) {
                entry.value().text();
            }
            values.put(entry.key().raw().orElse(""), value.orElse("").strip());
        }
        return values;
    }

    private static Optional<Boolean> truth(phonngan.common.yaml.Field field) {
        var written = field.raw().orElse("");
        return written.equals("true") || written.equals("false")
                ? Optional.of(Boolean.valueOf(written))
                : TRUTHS.read(field);
    }

    private List<ClaimEntry> claims(phonngan.common.yaml.Field field) {
        var claims = new LinkedHashMap<String, ClaimEntry>();
        for (var item : field.filledList()) {
            var section = Section.read(item, CLAIM);
            var id = id(section, "id");
            if (id.contains(PART)) {
                section.find("id").orElseThrow().refuse(ProblemCode.BAD_ID, Integer.toString(LONGEST_ID));
            }
            var columns = section.find("columns").map(this::columns).orElse(List.of());
            if (section.find("columns").isPresent() && columns.isEmpty()) {
                section.find("columns").orElseThrow().refuse(ProblemCode.EMPTY_LIST);
            }
            if (claims.put(id, new ClaimEntry(id, set(section), columns)) != null) {
                section.find("id").orElse(item).refuse(ProblemCode.DUPLICATE_ID, id);
            }
        }
        return List.copyOf(claims.values());
    }

    private Map<Field, String> set(Section section) {
        var set = new EnumMap<Field, String>(Field.class);
        for (var entry : section.findFilled("set").map(Entries::of).orElse(List.of())) {
            field(entry.key()).ifPresent(it -> set.put(it, value(it, entry.value())));
        }
        return set;
    }

    private static String value(Field field, phonngan.common.yaml.Field written) {
        var value = written.raw().orElse("").strip();
        if (NUMBERS.contains(field) && ThaiNumber.read(value).isEmpty()) {
            written.refuse(ProblemCode.BAD_NUMBER);
        }
        return value;
    }
}
