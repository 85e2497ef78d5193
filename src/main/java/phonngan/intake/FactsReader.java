package phonngan.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.Indicator;
import phonngan.catalogue.ScoringMethod;
import phonngan.catalogue.ScoringMethod.Measure;
import phonngan.common.ProblemCode;
import phonngan.common.ThaiNumber;
import phonngan.common.ThaiText;
import phonngan.intake.RowReader.ClaimReading;

/// Reads what the claims of one row say about one indicator. One claim for each step chosen and for each kind of
/// paper; papers of several kinds for one thing remain one fact.
final class FactsReader {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Indicator indicator;
    private final KnownTexts known;
    private final CellReader cells;
    private final List<ScoringMethod> methods;

    FactsReader(KnownTexts known, Indicator indicator, CellReader cells) {
        this.indicator = indicator;
        this.known = known;
        this.cells = cells;
        this.methods = KnownTexts.methods(indicator);
    }

    List<ClaimReading> read(String id, Map<Field, String> set, Map<Field, MappedColumn> mapped) {
        var steps = steps(set, mapped.get(Field.STEP));
        var kinds = kinds(set, mapped.get(Field.EVIDENCE_KIND));
        var claims = new ArrayList<ClaimReading>();
        for (var step : steps) {
            for (var kind : kinds) {
                var facts = facts(step, kind, set, mapped);
                var claim = join(id, many(mapped, Field.STEP) && step != null ? step.toString() : "");
                var kindPart = many(mapped, Field.EVIDENCE_KIND) ? kind : "";
                var suffix = join(claim, kindPart);
                claims.add(new ClaimReading(suffix.isEmpty() ? "" : "/" + suffix, suffix,
                        claim.isEmpty() ? "" : "/" + claim, facts));
            }
        }
        warnOfFigures(claims.getFirst().facts(), mapped);
        return claims;
    }

    /// Figures that can hardly be meant so; what is claimed stands, and a reviewer decides.
    private void warnOfFigures(ClaimFacts facts, Map<Field, MappedColumn> mapped) {
        var part = facts.numerator();
        var whole = facts.denominator();
        if (measures(Measure.PERCENT) && part != null && whole != null && part.compareTo(whole) > 0) {
            cells.warn(ProblemCode.MORE_THAN_THE_WHOLE, cells.cell(mapped.get(Field.NUMERATOR)), part.toPlainString(),
                    whole.toPlainString());
        }
        var mean = facts.value();
        if (measures(Measure.MEAN) && mean != null && mean.compareTo(HUNDRED) > 0) {
            cells.warn(ProblemCode.MEAN_ABOVE_HUNDRED, cells.cell(mapped.get(Field.VALUE)), mean.toPlainString());
        }
    }

    private boolean measures(Measure measure) {
        return methods.stream().anyMatch(it -> it instanceof ScoringMethod.Threshold of && of.measure() == measure);
    }

    private ClaimFacts facts(@Nullable Integer step, String kind, Map<Field, String> set,
            Map<Field, MappedColumn> mapped) {
        var percent = measures(Measure.PERCENT);
        var facts = new ClaimFacts(indicator.id(), step, level(set, mapped.get(Field.LEVEL)),
                number(Field.VALUE, percent, set, mapped), number(Field.WEIGHT, false, set, mapped),
                number(Field.NUMERATOR, percent, set, mapped), number(Field.DENOMINATOR, false, set, mapped),
                words(Field.HOLDER, set, mapped), words(Field.CONTEST, set, mapped),
                cells.day(mapped.get(Field.ACHIEVED_ON)), words(Field.ISSUER, set, mapped),
                words(Field.DOCUMENT_NO, set, mapped), kind, cells.links(mapped.get(Field.EVIDENCE_LINKS)),
                cells.text(mapped.get(Field.NOTE)));
        refuseWhatIsMissing(facts, mapped);
        return facts;
    }

    /// A claim is refused here only when no criteria of the indicator could score it; those of the subject's own role
    /// group are asked once the subject is known.
    private void refuseWhatIsMissing(ClaimFacts facts, Map<Field, MappedColumn> mapped) {
        if (!cells.refuses() && methods.stream().noneMatch(it -> ClaimNeeds.missing(it, facts).isEmpty())) {
            for (var field : ClaimNeeds.missing(methods.getFirst(), facts)) {
                var header = cells.cell(mapped.get(field)).header();
                cells.refuse(ProblemCode.MISSING_VALUE, header.isEmpty() ? field.word() : header,
                        header.isEmpty() ? field.word() : header);
            }
        }
    }

    private List<@Nullable Integer> steps(Map<Field, String> set, @Nullable MappedColumn column) {
        var fixed = set.get(Field.STEP);
        var texts = fixed != null
                ? List.of(fixed)
                : cells.choices(column, known.stepTexts(indicator),
                        it -> known.step(indicator, it));
        var steps = new ArrayList<@Nullable Integer>();
        for (var text : texts) {
            if (!text.isEmpty()) {
                var number = known.step(indicator, text);
                if (number == null) {
                    cells.refuse(ProblemCode.UNKNOWN_VALUE, cells.cell(column), text, cells.cell(column).header());
                } else {
                    steps.add(Integer.valueOf(number));
                }
            }
        }
        if (steps.isEmpty()) {
            steps.add(null);
        }
        return steps;
    }

    private List<String> kinds(Map<Field, String> set, @Nullable MappedColumn column) {
        var fixed = set.get(Field.EVIDENCE_KIND);
        var kinds = fixed != null ? List.of(fixed) : cells.choices(column, known.kindTexts(), known::kind);
        return kinds.isEmpty() ? List.of("") : kinds;
    }

    private String level(Map<Field, String> set, @Nullable MappedColumn column) {
        var fixed = set.get(Field.LEVEL);
        var level = fixed != null ? fixed : cells.choice(column, it -> known.level(indicator, it));
        if (!level.isEmpty() && known.level(indicator, ThaiText.canonical(level)) == null
                && known.hasLevels(indicator)) {
            cells.refuse(ProblemCode.UNKNOWN_VALUE, cells.cell(column), level, cells.cell(column).header());
            return "";
        }
        return level;
    }

    private @Nullable BigDecimal number(Field field, boolean percentSign, Map<Field, String> set,
            Map<Field, MappedColumn> mapped) {
        var fixed = set.get(field);
        return fixed != null ? ThaiNumber.read(fixed).orElseThrow() : cells.number(mapped.get(field), percentSign);
    }

    private String words(Field field, Map<Field, String> set, Map<Field, MappedColumn> mapped) {
        var fixed = set.get(field);
        return fixed != null ? ThaiText.canonical(fixed) : cells.words(mapped.get(field));
    }

    private static boolean many(Map<Field, MappedColumn> mapped, Field field) {
        var column = mapped.get(field);
        return column != null && column.isMany();
    }

    private static String join(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + "/" + second;
    }
}
