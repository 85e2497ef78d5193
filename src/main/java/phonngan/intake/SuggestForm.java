package phonngan.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import phonngan.catalogue.Indicator;
import phonngan.catalogue.RuleBook;
import phonngan.common.FiscalYear;
import phonngan.common.ThaiText;

/// Suggests what the columns of a sheet mean: as a known form has it whose columns are all there; else by their headers,
/// as known forms and most offices name them. A suggestion decides nothing.
public final class SuggestForm {
    private final List<FormDefinition> known;
    private final Optional<RuleBook> rules;

    private SuggestForm(Optional<RuleBook> rules, List<FormDefinition> known) {
        this.rules = rules;
        this.known = known;
    }

    /// What the columns of a sheet or file probably mean.
    ///
    /// @param name what people call the sheet or file
    /// @param headers the headers as they stand
    /// @param rules the rule book of the year; empty when there is none yet
    /// @param known forms that are in use already; the first one whose columns are all there wins
    public static FormSuggestion from(String name, List<String> headers, FiscalYear year, Optional<RuleBook> rules,
            List<FormDefinition> known) {
        return listFitting(headers, year, known).stream().findFirst().map(it -> asKnown(name, headers, it))
                .orElseGet(() -> new SuggestForm(rules, known).byHeaders(name, headers, year));
    }

    /// Those of the known forms of the year whose columns are all there, each once.
    public static List<FormDefinition> listFitting(List<String> headers, FiscalYear year,
            List<FormDefinition> known) {
        return known.stream().filter(it -> it.year().equals(year))
                .filter(it -> new Columns(it, headers, "").problems().isEmpty()).toList();
    }

    private static FormSuggestion asKnown(String name, List<String> headers, FormDefinition form) {
        var fields = new ArrayList<Optional<Field>>();
        headers.forEach(_ -> fields.add(Optional.empty()));
        new Columns(form, headers, "").all()
                .forEach(column -> column.positions().forEach(it -> fields.set(it, Optional.of(column.field()))));
        return new FormSuggestion(name, headers, fields, Optional.of(form.indicator()), Optional.of(form));
    }

    private FormSuggestion byHeaders(String name, List<String> headers, FiscalYear year) {
        var fields = headers.stream().map(this::field).toList();
        var indicator = indicator(name, headers);
        return new FormSuggestion(name, headers, fields, indicator,
                indicator.map(it -> form(name, headers, fields, it, year)));
    }

    private Optional<Field> field(String header) {
        if (header.isBlank() || UsualHeaders.asksForIndicator(header) || UsualHeaders.isResponseId(header)) {
            return Optional.empty();
        }
        var key = Columns.key(header);
        return known.stream().flatMap(it -> it.columns().stream())
                .filter(it -> it.titles().stream().anyMatch(title -> Columns.key(title).equals(key)))
                .map(FieldMapping::field).findFirst().or(() -> UsualHeaders.findField(header));
    }

    /// A column that asks for it; else the one indicator whose title stands in the sheet's name.
    private Optional<IndicatorSource> indicator(String sheet, List<String> headers) {
        var column = headers.stream().filter(UsualHeaders::asksForIndicator).findFirst();
        if (column.isPresent()) {
            return Optional.of(new IndicatorSource.ByColumn(List.of(column.get()), Map.of()));
        }
        var name = ThaiText.canonical(sheet);
        var named = rules.stream().flatMap(it -> it.indicators().stream())
                .filter(it -> name.contains(ThaiText.canonical(it.title()))).map(Indicator::id).toList();
        return named.size() == 1 ? Optional.of(new IndicatorSource.Fixed(named.getFirst())) : Optional.empty();
    }

    /// Several headers of one field are all accepted, since forms with sections ask one thing in several places.
    private static FormDefinition form(String name, List<String> headers, List<Optional<Field>> fields,
            IndicatorSource indicator, FiscalYear year) {
        Map<Field, List<String>> titles = new EnumMap<>(Field.class);
        for (int i = 0; i < fields.size(); i++) {
            var header = headers.get(i);
            fields.get(i).ifPresent(it -> titles.computeIfAbsent(it, _ -> new ArrayList<>()).add(header));
        }
        var columns = new LinkedHashMap<Field, FieldMapping>();
        titles.forEach((field, asked) -> columns.put(field,
                new FieldMapping(field, asked, Map.of(), field == Field.EVIDENCE_LINKS, false, null)));
        var identity = headers.stream().filter(UsualHeaders::isResponseId).findFirst()
                .<IdentitySource>map(it -> new IdentitySource.Columns(List.of(it)))
                .orElseGet(IdentitySource.Content::new);
        return FormText.written(new FormDefinition(formId(name, year), year, indicator, identity,
                List.copyOf(columns.values()), List.of(), ""));
    }

    static String formId(String name, FiscalYear year) {
        return ThaiText.truncate(ThaiText.canonical(name), 60).replaceAll("[\\s/…]+", "-") + "-" + year;
    }
}
