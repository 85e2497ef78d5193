package phonngan.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import phonngan.intake.ClaimFacts;
import phonngan.roster.SubjectKey;

/// What a reviewer put right in a claim; null where nothing was. The claim itself keeps what was sent.
public record Corrections(@Nullable SubjectKey subject, @Nullable String indicator, @Nullable Integer step,
        @Nullable String level, @Nullable String evidenceKind, @Nullable String holder, @Nullable String contest,
        @Nullable LocalDate achievedOn, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator,
        @Nullable BigDecimal value, @Nullable BigDecimal weight) {
    /// Nothing was corrected.
    public static final Corrections NONE = new Corrections(null, null, null, null, null, null, null, null, null, null,
            null, null);

    /// Whether nothing was corrected.
    public boolean isEmpty() {
        return equals(NONE);
    }

    /// The facts with the corrections in place of what was sent.
    public ClaimFacts apply(ClaimFacts sent) {
        return new ClaimFacts(or(indicator, sent.indicator()), step == null ? sent.step() : step,
                or(level, sent.level()), value == null ? sent.value() : value, weight == null ? sent.weight() : weight,
                numerator == null ? sent.numerator() : numerator,
                denominator == null ? sent.denominator() : denominator, or(holder, sent.holder()),
                or(contest, sent.contest()), achievedOn == null ? sent.achievedOn() : achievedOn, sent.issuer(),
                sent.documentNo(), or(evidenceKind, sent.evidenceKind()), sent.evidenceLinks(), sent.note());
    }

    /// The same without what only repeats the claim; a reviewer who copies the row corrects nothing.
    public Corrections without(ClaimFacts sent, @Nullable SubjectKey sentSubject) {
        return new Corrections(subject == null || subject.equals(sentSubject) ? null : subject,
                differs(indicator, sent.indicator()), step == null || step.equals(sent.step()) ? null : step,
                differs(level, sent.level()), differs(evidenceKind, sent.evidenceKind()),
                differs(holder, sent.holder()), differs(contest, sent.contest()),
                achievedOn == null || achievedOn.equals(sent.achievedOn()) ? null : achievedOn,
                differs(numerator, sent.numerator()), differs(denominator, sent.denominator()),
                differs(value, sent.value()), differs(weight, sent.weight()));
    }

    private static String or(@Nullable String corrected, String sent) {
        return corrected == null ? sent : corrected;
    }

    private static @Nullable String differs(@Nullable String corrected, String sent) {
        return corrected == null || corrected.equals(sent) ? null : corrected;
    }

    private static @Nullable BigDecimal differs(@Nullable BigDecimal corrected, @Nullable BigDecimal sent) {
        return corrected == null || sent != null && corrected.compareTo(sent) == 0 ? null : corrected;
    }
}
