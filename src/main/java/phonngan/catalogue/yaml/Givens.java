package phonngan.catalogue.yaml;

import phonngan.common.yaml.Field;
import phonngan.common.yaml.Section;
import phonngan.common.yaml.Choice;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.AwardLevel;
import phonngan.catalogue.ScoringMethod;
import phonngan.catalogue.ScoringMethod.AwardSum;
import phonngan.catalogue.ScoringMethod.CountTable;
import phonngan.catalogue.ScoringMethod.Itemised;
import phonngan.catalogue.ScoringMethod.Level;
import phonngan.catalogue.ScoringMethod.Measure;
import phonngan.catalogue.ScoringMethod.Milestone;
import phonngan.catalogue.ScoringMethod.Target;
import phonngan.catalogue.ScoringMethod.Threshold;
import phonngan.catalogue.ScoringMethod.WithLevels;
import phonngan.catalogue.ScoringMethod.WithSteps;
import phonngan.catalogue.WorkedExample.Given;

/// Reads the claims of a worked example: each says what the indicator's method needs to know.
///
/// @param kinds the kinds of evidence that the book knows
/// @param method how the indicator scores; empty when that cannot be read
record Givens(Known kinds, Optional<ScoringMethod> method) {
    private static final Section.Keys KEYS = Section.Keys.allOptional("step", "level", "value", "weight",
            "numerator", "denominator", "holder", "contest", "evidence_kind", "achieved_on", "state");
    private static final String ACCEPTED = "accepted";
    private static final Choice<String> STATE = new Choice<>(
            Stream.of(ACCEPTED, "awaiting", "received", "rejected", "returned")
                    .collect(Collectors.toMap(it -> it, it -> it)));

    Given read(Field field) {
        var section = Section.read(field, KEYS);
        method.ifPresent(it -> tellUnfit(section, it));
        return new Given(section.find("step").flatMap(it -> Decimals.whole(it, 1, Steps.MOST_STEPS)).orElse(null),
                section.text("level"), figure(section, "value"), figure(section, "weight"),
                figure(section, "numerator"), figure(section, "denominator"), section.text("holder"),
                section.text("contest"), section.find("evidence_kind").map(kinds::refer).orElse(""),
                section.find("achieved_on").flatMap(Moments::day).orElse(null),
                section.find("state").flatMap(STATE::read).orElse(ACCEPTED));
    }

    private static @Nullable BigDecimal figure(Section section, String key) {
        return section.find(key).flatMap(Decimals::plain).orElse(null);
    }

    private static void tellUnfit(Section section, ScoringMethod method) {
        switch (method) {
            case Milestone steps -> tellStep(section, steps);
            case Itemised items -> tellStep(section, items);
            case CountTable items -> tellStep(section, items);
            case AwardSum awards -> tellLevel(section, awards);
            case Level levels -> tellLevel(section, levels);
            case Threshold threshold when threshold.measure() == Measure.PERCENT ->
                tellMissing(section, "numerator", "denominator");
            case Threshold _,Target _ -> tellMissing(section, "value");
        }
    }

    private static void tellStep(Section section, WithSteps method) {
        tellMissing(section, "step");
        var numbers = Known.unlessEmpty(method.steps().stream().map(it -> String.valueOf(it.number())).toList());
        section.find("step").ifPresent(numbers::check);
    }

    private static void tellLevel(Section section, WithLevels method) {
        tellMissing(section, "level");
        var levels = Known.unlessEmpty(method.levels().stream().map(AwardLevel::id).toList());
        section.find("level").ifPresent(levels::check);
    }

    private static void tellMissing(Section section, String... keys) {
        Arrays.stream(keys).filter(it -> section.find(it).isEmpty()).forEach(section::miss);
    }
}
