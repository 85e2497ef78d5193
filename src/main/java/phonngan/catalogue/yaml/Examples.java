package phonngan.catalogue.yaml;

import phonngan.common.yaml.Field;
import phonngan.common.yaml.Section;
import phonngan.common.yaml.Choice;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import phonngan.catalogue.Criteria;
import phonngan.catalogue.Indicator;
import phonngan.catalogue.RuleBook;
import phonngan.catalogue.WorkedExample;
import phonngan.catalogue.WorkedExample.Expectation;
import phonngan.common.Points;
import phonngan.common.ProblemCode;

/// Reads worked examples. Whether they come out is for the scoring engine to say.
///
/// @param book the book that they belong to
/// @param ground what `catalogue.yaml` says
/// @param indicators all indicators of the book
record Examples(RuleBook book, Foundation ground, Known indicators) {
    private static final Section.Keys KEYS = Section.Keys.required("name", "indicator", "expect").optional("round",
            "group", "given");
    private static final Section.Keys EXPECT = Section.Keys.required("state").optional("base", "bonus", "score");
    private static final Choice<Boolean> HAS_FIGURES = new Choice<>(
            Map.of("scored", true, "awaiting", true, "not-assessed", false, "suspended", false));

    /// Reads one example. Left out, the round is the year's last and the group the indicator's first.
    WorkedExample read(Field item) {
        var named = item.peek("indicator").flatMap(Field::raw).map(it -> item.named(it + "." + item.path()));
        var section = Section.read(named.orElse(item), KEYS);
        var indicator = section.find("indicator").map(indicators::refer).flatMap(book::findIndicator);
        var round = section.find("round").map(ground.knownRounds()::refer).orElseGet(this::lastRound);
        var group = section.find("group").map(ground.knownGroups()::refer)
                .orElse(indicator.flatMap(it -> it.roleGroups().stream().findFirst()).orElse(""));
        indicator.ifPresent(it -> tellUnmeasured(section, it, group));
        var method = indicator.map(it -> book.criteria(it, group)).filter(it -> it != IndicatorEntry.UNREAD)
                .map(Criteria::scoring);
        var givens = new Givens(ground.knownKinds(), method);
        return new WorkedExample(section.text("name"), indicator.map(Indicator::id).orElse(""), round, group,
                section.list("given").stream().map(givens::read).toList(),
                section.find("expect").map(Examples::expectation).orElse(nothing("")), item.file(),
                Optional.ofNullable(item.place().line()).orElse(0L));
    }

    private String lastRound() {
        return book.rounds().isEmpty() ? "" : book.lastRound().id();
    }

    private void tellUnmeasured(Section section, Indicator indicator, String group) {
        if (book.findGroup(group).isPresent() && !book.applies(indicator, group)) {
            section.find("group").orElse(section.field()).refuse(ProblemCode.NOT_MEASURED, group, indicator.id());
        }
    }

    private static Expectation expectation(Field field) {
        var section = Section.read(field, EXPECT);
        var state = section.find("state");
        var hasFigures = state.flatMap(HAS_FIGURES::read);
        if (hasFigures.isPresent() && !hasFigures.get()) {
            Stream.of("base", "bonus", "score").flatMap(it -> section.findFilled(it).stream())
                    .forEach(it -> it.refuse(ProblemCode.FIGURE_OF_NOTHING, state.get().raw().orElse("")));
            return nothing(state.get().raw().orElse(""));
        }
        return new Expectation(state.flatMap(Field::raw).orElse(""), figure(section, "base"),
                figure(section, "bonus"), figure(section, "score"));
    }

    private static Optional<Points> figure(Section section, String key) {
        return section.findFilled(key).flatMap(Decimals::points);
    }

    private static Expectation nothing(String state) {
        return new Expectation(state, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
