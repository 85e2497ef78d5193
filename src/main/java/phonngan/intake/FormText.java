package phonngan.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes a form definition as `form.yaml`, so that what somebody chose on a page is the same file that others write by
/// hand. Every text stands in double quotes, so that no text is mistaken for a number or a key.
public final class FormText {
    private final StringBuilder text = new StringBuilder();

    private FormText() {
    }

    /// The definition with its text.
    public static FormDefinition written(FormDefinition form) {
        return new FormDefinition(form.form(), form.year(), form.indicator(), form.identity(), form.columns(),
                form.claims(), of(form));
    }

    /// The text of a definition.
    public static String of(FormDefinition form) {
        var writer = new FormText();
        writer.line(0, "form: " + quoted(form.form()));
        writer.line(0, "fiscal_year: " + form.year());
        writer.line(0, "indicator: " + indicator(form.indicator()));
        writer.line(0, "identity: " + identity(form.identity()));
        writer.line(0, "columns:");
        form.columns().forEach(it -> writer.column(1, it));
        if (!form.claims().isEmpty()) {
            writer.line(0, "claims:");
            form.claims().forEach(writer::claim);
        }
        return writer.text.toString();
    }

    private void claim(ClaimEntry claim) {
        line(1, "- id: " + quoted(claim.id()));
        if (!claim.set().isEmpty()) {
            line(2, "set: " + claim.set().entrySet().stream().sorted(Map.Entry.comparingByKey())
                    .map(it -> it.getKey().word() + ": " + quoted(it.getValue()))
                    .collect(Collectors.joining(", ", "{ ", " }")));
        }
        line(2, "columns:");
        claim.columns().forEach(it -> column(3, it));
    }

    private void column(int depth, FieldMapping mapping) {
        line(depth, mapping.field().word() + ":");
        line(depth + 1, "title: " + list(mapping.titles()));
        if (!mapping.values().isEmpty()) {
            line(depth + 1, "values: " + values(mapping.values()));
        }
        if (mapping.many()) {
            line(depth + 1, "many: true");
        }
        if (mapping.optional()) {
            line(depth + 1, "optional: true");
        }
        if (mapping.order() != null) {
            line(depth + 1, "order: " + switch (mapping.order()) {
                case DAY_FIRST -> "dmy";
                case MONTH_FIRST -> "mdy";
            });
        }
    }

    private static String indicator(IndicatorSource indicator) {
        return switch (indicator) {
            case IndicatorSource.Fixed(var id) -> quoted(id);
            case IndicatorSource.ByColumn(var titles, var values) -> "{ column: " + list(titles)
                    + (values.isEmpty() ? "" : ", values: " + values(values)) + " }";
        };
    }

    private static String identity(IdentitySource identity) {
        return switch (identity) {
            case IdentitySource.Columns(var titles) -> "{ columns: " + list(titles) + " }";
            case IdentitySource.Content _ -> "content";
        };
    }

    private static String list(List<String> texts) {
        return texts.stream().map(FormText::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String values(Map<String, String> values) {
        return values.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(it -> quoted(it.getKey()) + ": " + quoted(it.getValue()))
                .collect(Collectors.joining(", ", "{ ", " }"));
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.chars().forEach(it -> {
            if (it == '"' || it == '\\') {
                quoted.append('\\').append((char) it);
            } else if (it < ' ' || it >= 0x7F && it < 0xA0 || it == 0x2028 || it == 0x2029 || it == 0xFEFF) {
                quoted.append("\\u%04X".formatted(it));
            } else {
                quoted.append((char) it);
            }
        });
        return quoted.append('"').toString();
    }

    private void line(int depth, String line) {
        text.append("  ".repeat(depth)).append(line).append('\n');
    }
}
