package phonngan.intake;

import java.util.ArrayList;
import java.util.List;
import phonngan.catalogue.Criteria;
import phonngan.catalogue.ScoringMethod;

/// What a claim must say for the method by which it will be scored (contract: a row needs what its method needs).
public final class ClaimNeeds {
    private ClaimNeeds() {
    }

    /// The fields that the method needs and the claim does not say.
    public static List<Field> missing(ScoringMethod method, ClaimFacts facts) {
        return switch (method) {
            case ScoringMethod.WithSteps _ -> facts.step() == null ? List.of(Field.STEP) : List.of();
            case ScoringMethod.WithLevels _ -> facts.level().isEmpty() ? List.of(Field.LEVEL) : List.of();
            case ScoringMethod.Threshold threshold -> switch (threshold.measure()) {
                case PERCENT -> missingFraction(facts);
                case COUNT, MEAN -> facts.value() == null ? List.of(Field.VALUE) : List.of();
            };
            case ScoringMethod.Target _ -> facts.value() == null ? List.of(Field.VALUE) : List.of();
        };
    }

    /// The field whose value the criteria do not know, if one of them is such: a step or level of other criteria.
    public static List<Field> unknown(Criteria criteria, ClaimFacts facts) {
        return switch (criteria.scoring()) {
            case ScoringMethod.WithSteps steps ->
                facts.step() == null || steps.findStep(facts.step()).isPresent() ? List.of() : List.of(Field.STEP);
            case ScoringMethod.WithLevels levels ->
                facts.level().isEmpty() || levels.findLevel(facts.level()).isPresent()
                        ? List.of()
                        : List.of(Field.LEVEL);
            case ScoringMethod.Threshold _,ScoringMethod.Target _ -> List.of();
        };
    }

    private static List<Field> missingFraction(ClaimFacts facts) {
        var missing = new ArrayList<Field>();
        if (facts.numerator() == null) {
            missing.add(Field.NUMERATOR);
        }
        if (facts.denominator() == null) {
            missing.add(Field.DENOMINATOR);
        }
        return missing;
    }
}
