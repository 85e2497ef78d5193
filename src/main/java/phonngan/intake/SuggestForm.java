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
final class SuggestForm {
    private final List<FormDefinition> known;
    private final Optional<RuleBook> rules;

    private SuggestForm(Optional<RuleBook> rules, List<FormDefinition> known) {
        this.rules = rules;
        this.known = known;
    }

    static FormSuggestion from(AnswerTab tab, FiscalYear year, Optional<RuleBook> rules,
            List<FormDefinition> known) {
        var fitting = known.stream().filter(it -> it.year().equals(year))
                .filter(it -> new Columns(it, tab.headers(), "").problems().isEmpty()).findFirst();
        return fitting.map(it -> asKnown(tab, it))
                .orElseGet(() -> new SuggestForm(rules, known).byHeaders(tab, year));
    }

    private static FormSuggestion asKnown(AnswerTab tab, FormDefinition form) {
        var fields = new ArrayList<Optional<Field>>();
        tab.headers().forEach(_ -> fields.add(Optional.empty()));
        new Columns(form, tab.headers(), "").all()
                .forEach(column -> column.positions().forEach(it -> fields.set(it, Optional.of(column.field()))));
        return new FormSuggestion(tab.name(), tab.headers(), fields, Optional.of(form.indicator()), Optional.of(form));
    }

    private FormSuggestion byHeaders(AnswerTab tab, FiscalYear year) {
        var fields = tab.headers().stream().map(this::field).toList();
        var indicator = indicator(tab);
        return new FormSuggestion(tab.name(), tab.headers(), fields, indicator,
                indicator.map(it -> form(tab, fields, it, year)));
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
    private Optional<IndicatorSource> indicator(AnswerTab tab) {
        var column = tab.headers().stream().filter(UsualHeaders::asksForIndicator).findFirst();
        if (column.isPresent()) {
            return Optional.of(new IndicatorSource.ByColumn(List.of(column.get()), Map.of()));
        }
        var name = ThaiText.canonical(tab.name());
        var named = rules.stream().flatMap(it -> it.indicators().stream())
                .filter(it -> name.contains(ThaiText.canonical(it.title()))).map(Indicator::id).toList();
        return named.size() == 1 ? Optional.of(new IndicatorSource.Fixed(named.getFirst())) : Optional.empty();
    }

    /// Several headers of one field are all accepted, since forms with sections ask one thing in several places.
    private FormDefinition form(AnswerTab tab, List<Optional<Field>> fields, IndicatorSource indicator,
            FiscalYear year) {
        Map<Field, List<String>> titles = new EnumMap<>(Field.class);
        for (int i = 0; i < fields.size(); i++) {
            var header = tab.headers().get(i);
            fields.get(i).ifPresent(it -> titles.computeIfAbsent(it, _ -> new ArrayList<>()).add(header));
        }
        var columns = new LinkedHashMap<Field, FieldMapping>();
        titles.forEach((field, headers) -> columns.put(field,
                new FieldMapping(field, headers, Map.of(), field == Field.EVIDENCE_LINKS, false, null)));
        var identity = tab.headers().stream().filter(UsualHeaders::isResponseId).findFirst()
                .<IdentitySource>map(it -> new IdentitySource.Columns(List.of(it)))
                .orElseGet(IdentitySource.Content::new);
        return FormText.written(new FormDefinition(formId(tab, year), year, indicator, identity,
                List.copyOf(columns.values()), List.of(), ""));
    }

    private static String formId(AnswerTab tab, FiscalYear year) {
        var name = ThaiText.truncate(ThaiText.canonical(tab.name()), 60).replaceAll("[\\s/…]+", "-");
        return name + "-" + year;
    }
}
