package phonngan.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.Criteria;
import phonngan.catalogue.Indicator;
import phonngan.catalogue.RuleBook;
import phonngan.catalogue.ScoringMethod;
import phonngan.common.ThaiText;

/// The texts that a cell may hold where the form itself maps none: the rule book's ids and titles.
/// Each question answers the id, or null for a text that the rule book does not know.
public final class KnownTexts {
    private final RuleBook book;

    /// Of a rule book.
    public KnownTexts(RuleBook book) {
        this.book = book;
    }

    /// An indicator's id.
    public @Nullable String indicator(String text) {
        return book.indicators().stream().filter(it -> is(text, it.id(), it.title())).map(Indicator::id).findFirst()
                .orElse(null);
    }

    /// The id of a kind of evidence.
    public @Nullable String kind(String text) {
        return book.evidenceKinds().entrySet().stream().filter(it -> is(text, it.getKey(), it.getValue()))
                .map(it -> it.getKey()).findFirst().orElse(null);
    }

    Set<String> kindTexts() {
        var texts = new HashSet<String>();
        book.evidenceKinds().forEach((id, title) -> {
            texts.add(id);
            texts.add(ThaiText.canonical(title));
        });
        return texts;
    }

    /// A level's id.
    public @Nullable String level(Indicator indicator, String text) {
        return methods(indicator).stream()
                .flatMap(it -> it instanceof ScoringMethod.WithLevels with ? with.levels().stream() : Stream.empty())
                .filter(it -> is(text, it.id(), it.title())).map(it -> it.id()).findFirst().orElse(null);
    }

    boolean hasLevels(Indicator indicator) {
        return methods(indicator).stream().anyMatch(ScoringMethod.WithLevels.class::isInstance);
    }

    /// A step's number as digits, for a number or a title.
    public @Nullable String step(Indicator indicator, String text) {
        var digits = ThaiText.foldDigits(text);
        return methods(indicator).stream()
                .flatMap(it -> it instanceof ScoringMethod.WithSteps with ? with.steps().stream() : Stream.empty())
                .filter(it -> is(digits, Integer.toString(it.number()), it.title()) || is(text, "", it.title()))
                .map(it -> Integer.toString(it.number())).findFirst().orElse(null);
    }

    Set<String> stepTexts(Indicator indicator) {
        var texts = new HashSet<String>();
        for (var method : methods(indicator)) {
            if (method instanceof ScoringMethod.WithSteps with) {
                with.steps().forEach(it -> {
                    texts.add(Integer.toString(it.number()));
                    texts.add(ThaiText.canonical(it.title()));
                });
            }
        }
        return texts;
    }

    /// Every way in which some role group's claims for the indicator are scored.
    List<ScoringMethod> methods(Indicator indicator) {
        return Stream.concat(Stream.of(indicator.standard()), indicator.byGroup().values().stream())
                .map(Criteria::scoring).toList();
    }

    private static boolean is(String text, String id, String title) {
        return text.equals(id) || text.equals(ThaiText.canonical(title));
    }
}
