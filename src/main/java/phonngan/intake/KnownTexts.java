package phonngan.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.Criteria;
import phonngan.catalogue.Indicator;
import phonngan.catalogue.RuleBook;
import phonngan.catalogue.ScoringMethod;
import phonngan.common.ThaiText;

/// The texts that a cell may hold where the form itself maps none: the rule book's ids and titles, looked up in
/// canonical spelling. Each question answers the id, or null for a text that the rule book does not know.
public final class KnownTexts {
    private final Map<String, String> indicators = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, Map<String, String>> levels = new HashMap<>();
    private final Map<String, Map<String, String>> steps = new HashMap<>();

    /// Of a rule book.
    public KnownTexts(RuleBook book) {
        book.evidenceKinds().forEach((id, title) -> know(kinds, id, title));
        for (var indicator : book.indicators()) {
            know(indicators, indicator.id(), indicator.title());
            var ownLevels = levels.computeIfAbsent(indicator.id(), _ -> new HashMap<>());
            var ownSteps = steps.computeIfAbsent(indicator.id(), _ -> new HashMap<>());
            for (var method : methods(indicator)) {
                if (method instanceof ScoringMethod.WithLevels with) {
                    with.levels().forEach(it -> know(ownLevels, it.id(), it.title()));
                }
                if (method instanceof ScoringMethod.WithSteps with) {
                    with.steps().forEach(it -> know(ownSteps, Integer.toString(it.number()), it.title()));
                }
            }
        }
    }

    /// An id wins over another's title.
    private static void know(Map<String, String> known, String id, String title) {
        known.put(id, id);
        known.putIfAbsent(ThaiText.canonical(title), id);
    }

    /// An indicator's id.
    public @Nullable String indicator(String text) {
        return indicators.get(text);
    }

    /// The id of a kind of evidence.
    public @Nullable String kind(String text) {
        return kinds.get(text);
    }

    Set<String> kindTexts() {
        return kinds.keySet();
    }

    /// A level's id.
    public @Nullable String level(Indicator indicator, String text) {
        return levels.getOrDefault(indicator.id(), Map.of()).get(text);
    }

    boolean hasLevels(Indicator indicator) {
        return !levels.getOrDefault(indicator.id(), Map.of()).isEmpty();
    }

    /// A step's number as digits, for a number or a title.
    public @Nullable String step(Indicator indicator, String text) {
        var known = steps.getOrDefault(indicator.id(), Map.of());
        var byText = known.get(text);
        return byText != null ? byText : known.get(ThaiText.foldDigits(text));
    }

    Set<String> stepTexts(Indicator indicator) {
        return steps.getOrDefault(indicator.id(), Map.of()).keySet();
    }

    /// Every way in which some role group's claims for the indicator are scored.
    static List<ScoringMethod> methods(Indicator indicator) {
        return Stream.concat(Stream.of(indicator.standard()), indicator.byGroup().values().stream())
                .map(Criteria::scoring).toList();
    }
}
