package phonngan.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import phonngan.catalogue.Indicator;
import phonngan.catalogue.RuleBook;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;

/// Whether a form speaks of what the year's rule book knows: its indicators, and the steps, levels and kinds of
/// evidence that it maps.
public final class CheckForm {
    private final RuleBook rules;
    private final KnownTexts known;
    private final Place place;
    private final List<Problem> problems = new ArrayList<>();

    private CheckForm(RuleBook rules, String file) {
        this.rules = rules;
        this.known = new KnownTexts(rules);
        this.place = Place.file(file);
    }

    /// Everything that the rule book does not know; empty when the form fits.
    ///
    /// @param file the form's file, for the problems
    public static List<Problem> list(FormDefinition form, RuleBook rules, String file) {
        var check = new CheckForm(rules, file);
        var indicators = check.indicators(form.indicator());
        var columns = Stream.concat(form.columns().stream(),
                form.claims().stream().flatMap(it -> it.columns().stream()));
        columns.forEach(it -> it.values().values().forEach(value -> check.value(it.field(), value, indicators)));
        form.claims().forEach(it -> it.set().forEach((field, value) -> check.value(field, value, indicators)));
        return check.problems;
    }

    private List<Indicator> indicators(IndicatorSource source) {
        return switch (source) {
            case IndicatorSource.Fixed(String id) -> {
                indicator(id);
                yield rules.findIndicator(id).stream().toList();
            }
            case IndicatorSource.ByColumn(_, Map<String, String> values) -> {
                values.values().forEach(this::indicator);
                yield values.isEmpty()
                        ? rules.indicators()
                        : values.values().stream().flatMap(it -> rules.findIndicator(it).stream()).toList();
            }
        };
    }

    private void indicator(String id) {
        var found = rules.findIndicator(id);
        if (found.isEmpty() || !found.get().isInForce(rules.year())) {
            refuse("indicator", id);
        }
    }

    /// A value is known when one of the form's indicators knows it.
    private void value(Field field, String value, List<Indicator> indicators) {
        var fits = switch (field) {
            case STEP -> indicators.stream().anyMatch(it -> known.step(it, value) != null);
            case LEVEL -> indicators.stream().anyMatch(it -> known.level(it, value) != null);
            case EVIDENCE_KIND -> rules.evidenceKinds().containsKey(value);
            case SUBMITTED_AT, EMAIL, STAFF_ID, STAFF_NAME, UNIT_CODE, VALUE, WEIGHT, NUMERATOR, DENOMINATOR, HOLDER,
                    CONTEST, ACHIEVED_ON, ISSUER, DOCUMENT_NO, EVIDENCE_LINKS, NOTE ->
                true;
        };
        if (!fits && !indicators.isEmpty()) {
            refuse(field.word(), value);
        }
    }

    private void refuse(String field, String value) {
        problems.add(Problem.refused(ProblemCode.FORM_NOT_IN_RULE_BOOK, place.at(field, value), field, value,
                rules.year().toString()));
    }
}
