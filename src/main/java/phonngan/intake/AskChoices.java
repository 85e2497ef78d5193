package phonngan.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.Indicator;
import phonngan.catalogue.RuleBook;
import phonngan.catalogue.ScoringMethod;
import phonngan.common.ThaiText;
import phonngan.intake.ChoiceQuestion.Answer;
import phonngan.intake.ChoiceQuestion.Option;
import phonngan.intake.ChoiceQuestion.Text;

/// Asks what the texts of the choice columns mean, and writes the answers into the form. What the rule book itself says
/// need not be asked.
public final class AskChoices {
    private static final int MOST_TEXTS = 60;
    private static final List<Field> CHOICES = List.of(Field.LEVEL, Field.STEP, Field.EVIDENCE_KIND);

    private final FormDefinition form;
    private final RuleBook rules;
    private final KnownTexts known;
    private final List<Indicator> indicators;

    private AskChoices(FormDefinition form, RuleBook rules) {
        this.form = form;
        this.rules = rules;
        this.known = new KnownTexts(rules);
        this.indicators = indicatorsOf();
    }

    /// Every choice column that has texts, those of single claims left out: they were written by hand.
    static List<ChoiceQuestion> list(FormDefinition form, RuleBook rules, SubmissionSource source) {
        return new AskChoices(form, rules).list(source);
    }

    /// The form with what a person said; the same form when the rule book says all of it already.
    ///
    /// @param answers what each text means; texts left out keep their meaning
    public static FormDefinition answered(FormDefinition form, RuleBook rules, Collection<Answer> answers) {
        var ask = new AskChoices(form, rules);
        var said = answers.stream().filter(it -> !ask.meaning(it.field(), it.text()).equals(it.value())).toList();
        return said.isEmpty() ? form : FormText.written(ask.with(said));
    }

    private List<Indicator> indicatorsOf() {
        var ids = switch (form.indicator()) {
            case IndicatorSource.Fixed(var id) -> List.of(id);
            case IndicatorSource.ByColumn(_, var values) -> List.copyOf(values.values());
        };
        return rules.indicators().stream().filter(it -> it.isInForce(rules.year()))
                .filter(it -> ids.isEmpty() || ids.contains(it.id())).toList();
    }

    private List<ChoiceQuestion> list(SubmissionSource source) {
        var columns = new Columns(form, source.headers(), "");
        var tallies = new ArrayList<Tally>();
        if (form.indicator() instanceof IndicatorSource.ByColumn) {
            tallies.add(new Tally(Optional.empty(), columns.indicator(), false));
        }
        columns.shared().stream().filter(it -> CHOICES.contains(it.field()))
                .forEach(it -> tallies.add(new Tally(Optional.of(it.field()), it.positions(), it.isMany())));
        source.forEachRow(row -> {
            if (row instanceof SourceRow.Cells cells) {
                tallies.forEach(it -> it.count(cells.cells()));
            }
        });
        return tallies.stream().filter(it -> !it.rows.isEmpty()).map(Tally::question).toList();
    }

    private String meaning(Optional<Field> field, String text) {
        var values = valuesOf(field);
        return values.isEmpty() ? byTheBook(field, text) : values.getOrDefault(ThaiText.canonical(text), "");
    }

    private Map<String, String> valuesOf(Optional<Field> field) {
        var said = field.isPresent()
                ? form.findColumn(field.get()).map(FieldMapping::values).orElse(Map.of())
                : form.indicator() instanceof IndicatorSource.ByColumn(_, var values)
                        ? values
                        : Map.<String, String>of();
        var canonical = new HashMap<String, String>();
        said.forEach((text, value) -> canonical.put(ThaiText.canonical(text), value));
        return canonical;
    }

    private String byTheBook(Optional<Field> field, String text) {
        return Objects.requireNonNullElse(field.isEmpty() ? known.indicator(text) : switch (field.get()) {
            case LEVEL -> first(it -> known.level(it, text));
            case STEP -> first(it -> known.step(it, text));
            case EVIDENCE_KIND -> known.kind(text);
            case SUBMITTED_AT, EMAIL, STAFF_ID, STAFF_NAME, UNIT_CODE, VALUE, WEIGHT, NUMERATOR, DENOMINATOR, HOLDER,
                    CONTEST, ACHIEVED_ON, ISSUER, DOCUMENT_NO, EVIDENCE_LINKS, NOTE ->
                null;
        }, "");
    }

    private @Nullable String first(Function<Indicator, @Nullable String> meaning) {
        for (var indicator : indicators) {
            var value = meaning.apply(indicator);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private List<Option> options(Optional<Field> field) {
        if (field.isEmpty()) {
            return rules.indicators().stream().filter(it -> it.isInForce(rules.year()))
                    .map(it -> new Option(it.id(), it.title(), Objects.requireNonNullElse(it.titleEn(), ""))).toList();
        }
        return switch (field.get()) {
            case LEVEL -> distinct(methods(ScoringMethod.WithLevels.class).flatMap(it -> it.levels().stream())
                    .map(it -> new Option(it.id(), it.title(), Objects.requireNonNullElse(it.titleEn(), ""))));
            case STEP -> distinct(methods(ScoringMethod.WithSteps.class).flatMap(it -> it.steps().stream())
                    .map(it -> indicators.size() == 1
                            ? new Option(Integer.toString(it.number()), it.number() + ". " + it.title(),
                                    it.titleEn() == null
                                            ? ""
                                            : it.number() + ". " + it.titleEn())
                            : new Option(Integer.toString(it.number()), Integer.toString(it.number()), "")));
            case EVIDENCE_KIND -> rules.evidenceKinds().entrySet().stream()
                    .map(it -> new Option(it.getKey(), it.getValue(), "")).toList();
            case SUBMITTED_AT, EMAIL, STAFF_ID, STAFF_NAME, UNIT_CODE, VALUE, WEIGHT, NUMERATOR, DENOMINATOR, HOLDER,
                    CONTEST, ACHIEVED_ON, ISSUER, DOCUMENT_NO, EVIDENCE_LINKS, NOTE ->
                List.of();
        };
    }

    private <T> Stream<T> methods(Class<T> kind) {
        return indicators.stream().flatMap(it -> KnownTexts.methods(it).stream()).filter(kind::isInstance)
                .map(kind::cast);
    }

    private static List<Option> distinct(Stream<Option> options) {
        var byValue = new LinkedHashMap<String, Option>();
        options.forEach(it -> byValue.putIfAbsent(it.value(), it));
        return List.copyOf(byValue.values());
    }

    /// A column either has all its texts said by the form or none, so what the rule book says is written down too.
    private FormDefinition with(List<Answer> said) {
        var indicator = form.indicator() instanceof IndicatorSource.ByColumn(var titles, _)
                && said.stream().anyMatch(it -> it.field().isEmpty())
                        ? new IndicatorSource.ByColumn(titles, values(Optional.empty(), said))
                        : form.indicator();
        var columns = form.columns().stream()
                .map(it -> said.stream().anyMatch(answer -> answer.field().equals(Optional.of(it.field())))
                        ? new FieldMapping(it.field(), it.titles(), values(Optional.of(it.field()), said), it.many(),
                                it.optional(), it.order())
                        : it)
                .toList();
        return new FormDefinition(form.form(), form.year(), indicator, form.identity(), columns, form.claims(), "");
    }

    private Map<String, String> values(Optional<Field> field, List<Answer> said) {
        var values = valuesOf(field);
        if (values.isEmpty()) {
            options(field).forEach(option -> {
                values.put(option.value(), option.value());
                values.putIfAbsent(ThaiText.canonical(titleInTheBook(field, option)), option.value());
            });
        }
        said.stream().filter(it -> it.field().equals(field)).forEach(it -> {
            if (it.value().isEmpty()) {
                values.remove(it.text());
            } else {
                values.put(it.text(), it.value());
            }
        });
        return values;
    }

    private String titleInTheBook(Optional<Field> field, Option option) {
        return field.equals(Optional.of(Field.STEP))
                ? methods(ScoringMethod.WithSteps.class).flatMap(it -> it.steps().stream())
                        .filter(it -> Integer.toString(it.number()).equals(option.value())).findFirst().orElseThrow()
                        .title()
                : option.title();
    }

    /// Counts the texts of one column.
    private final class Tally {
        private final Optional<Field> field;
        private final List<Integer> positions;
        private final boolean many;
        private final Map<String, Long> rows = new LinkedHashMap<>();
        private boolean hasMore;

        Tally(Optional<Field> field, List<Integer> positions, boolean many) {
            this.field = field;
            this.positions = positions;
            this.many = many;
        }

        void count(List<String> cells) {
            positions.stream().filter(it -> it < cells.size()).map(it -> ThaiText.canonical(cells.get(it)))
                    .filter(it -> !it.isEmpty()).flatMap(it -> texts(it).stream()).forEach(this::count);
        }

        private List<String> texts(String cell) {
            return many && meaning(field, cell).isEmpty()
                    ? ChoiceCutter.cut(cell, valuesOf(field).isEmpty() ? knownTexts() : valuesOf(field).keySet())
                    : List.of(cell);
        }

        private List<String> knownTexts() {
            return options(field).stream().flatMap(it -> Stream.of(it.value(), titleInTheBook(field, it))).toList();
        }

        private void count(String text) {
            if (rows.size() < MOST_TEXTS || rows.containsKey(text)) {
                rows.merge(text, 1L, Long::sum);
            } else {
                hasMore = true;
            }
        }

        ChoiceQuestion question() {
            var texts = rows.entrySet().stream()
                    .map(it -> new Text(it.getKey(), it.getValue(), meaning(field, it.getKey()))).toList();
            return new ChoiceQuestion(field, options(field), texts, hasMore);
        }
    }
}
