package phonngan.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import phonngan.common.FiscalYear;

/// What a person says of the columns of a sheet or file, while it goes from step to step. It becomes the same form
/// definition that others write by hand.
///
/// @param form the form's id
/// @param columns what each column carries, in the order of the headers
/// @param indicator the indicator of every row; empty when a column says it, or nobody has yet
/// @param order the settled order of day and month; null to find it out from the column
public record DraftForm(String form, List<Column> columns, String indicator, @Nullable DateOrder order) {
    /// Keeps its own copy.
    public DraftForm {
        columns = List.copyOf(columns);
    }

    /// A column.
    ///
    /// @param header its header as it stands
    /// @param meaning what it carries
    /// @param identity whether it helps to tell one answer from another
    public record Column(String header, ColumnMeaning meaning, boolean identity) {
    }

    /// What the product suggests.
    public static DraftForm of(FormSuggestion suggestion, FiscalYear year) {
        return suggestion.form().flatMap(it -> find(it, suggestion.headers())).orElseGet(() -> {
            var columns = new ArrayList<Column>();
            for (int i = 0; i < suggestion.headers().size(); i++) {
                var header = suggestion.headers().get(i);
                columns.add(new Column(header, suggestion.fields().get(i).map(DraftForm::meaning)
                        .orElse(new ColumnMeaning.Unused()), UsualHeaders.isResponseId(header)));
            }
            return new DraftForm(SuggestForm.formId(suggestion.name(), year), columns, "", null);
        });
    }

    private static ColumnMeaning meaning(Field field) {
        return new ColumnMeaning.Carries(field, field == Field.EVIDENCE_LINKS);
    }

    /// A definition as a person would have said it column by column; empty for one that says more than that: several
    /// claims in a row, or one column for two fields.
    public static Optional<DraftForm> find(FormDefinition form, List<String> headers) {
        var bound = new Columns(form, headers, "");
        var meanings = new LinkedHashMap<Integer, ColumnMeaning>();
        bound.indicator().forEach(it -> meanings.put(it, new ColumnMeaning.NamesIndicator()));
        var twice = false;
        for (var column : bound.shared()) {
            for (int position : column.positions()) {
                twice |= meanings.put(position,
                        new ColumnMeaning.Carries(column.field(), column.isMany())) != null;
            }
        }
        if (twice || !form.claims().isEmpty()) {
            return Optional.empty();
        }
        var columns = new ArrayList<Column>();
        for (int i = 0; i < headers.size(); i++) {
            columns.add(new Column(headers.get(i), meanings.getOrDefault(i, new ColumnMeaning.Unused()),
                    bound.identity().contains(i)));
        }
        return Optional.of(new DraftForm(form.form(), columns,
                form.indicator() instanceof IndicatorSource.Fixed(var id) ? id : "",
                form.findColumn(Field.SUBMITTED_AT).map(FieldMapping::order).orElse(null)));
    }

    /// The definition; empty while nobody has said what the rows are about.
    ///
    /// @param before the definition from which the person set out, whose choices and further accepted headers hold for
    ///        the fields that are still there; empty for none
    public Optional<FormDefinition> definition(FiscalYear year, Optional<FormDefinition> before) {
        var headers = columns.stream().map(Column::header).toList();
        if (before.isPresent() && find(before.get(), headers).equals(Optional.of(this))) {
            return before;
        }
        return indicator(before).map(it -> FormText.written(
                new FormDefinition(form, year, it, identity(), mappings(headers, before), List.of(), "")));
    }

    private Optional<IndicatorSource> indicator(Optional<FormDefinition> before) {
        var titles = headersOf(new ColumnMeaning.NamesIndicator());
        if (titles.isEmpty()) {
            return indicator.isEmpty() ? Optional.empty() : Optional.of(new IndicatorSource.Fixed(indicator));
        }
        Map<String, String> values = before.map(FormDefinition::indicator)
                .filter(IndicatorSource.ByColumn.class::isInstance).map(IndicatorSource.ByColumn.class::cast)
                .map(IndicatorSource.ByColumn::values).orElse(Map.of());
        return Optional.of(new IndicatorSource.ByColumn(titles, values));
    }

    private IdentitySource identity() {
        var titles = columns.stream().filter(Column::identity).map(Column::header).toList();
        return titles.isEmpty() ? new IdentitySource.Content() : new IdentitySource.Columns(titles);
    }

    private List<FieldMapping> mappings(List<String> headers, Optional<FormDefinition> before) {
        var present = headers.stream().map(Columns::key).toList();
        var mappings = new ArrayList<FieldMapping>();
        for (var field : Field.values()) {
            var carriers = columns.stream().filter(it -> it.meaning() instanceof ColumnMeaning.Carries carries
                    && carries.field() == field).toList();
            var known = before.flatMap(it -> it.findColumn(field));
            var further = known.stream().flatMap(it -> it.titles().stream())
                    .filter(it -> !present.contains(Columns.key(it)));
            var titles = new LinkedHashSet<>(
                    Stream.concat(carriers.stream().map(Column::header), further).toList());
            if (!carriers.isEmpty() || known.filter(FieldMapping::optional).isPresent() && !titles.isEmpty()) {
                mappings.add(new FieldMapping(field, List.copyOf(titles),
                        known.map(FieldMapping::values).orElse(Map.of()), carriers.stream().anyMatch(DraftForm::isMany),
                        known.map(FieldMapping::optional).orElse(false),
                        field == Field.SUBMITTED_AT ? order : null));
            }
        }
        return mappings;
    }

    private static boolean isMany(Column column) {
        return column.meaning() instanceof ColumnMeaning.Carries(_, var many) && many;
    }

    private List<String> headersOf(ColumnMeaning meaning) {
        return columns.stream().filter(it -> it.meaning().equals(meaning)).map(Column::header).toList();
    }
}
