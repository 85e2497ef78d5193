package phonngan.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import phonngan.intake.ClaimFacts;
import phonngan.review.Corrections;

/// One thing that a reviewer put right in a claim.
///
/// @param field what, by the word that decision files use for it
/// @param sent what the claim says; empty when it says nothing
/// @param corrected what holds instead
public record Correction(String field, String sent, String corrected) {

    /// All of them, in the order of decision files. The subject is named by its random key.
    static List<Correction> listOf(Corrections made, ClaimFacts sent) {
        var list = new ArrayList<Correction>();
        add(list, "subject", "", made.subject());
        add(list, "indicator", sent.indicator(), made.indicator());
        add(list, "step", sent.step(), made.step());
        add(list, "level", sent.level(), made.level());
        add(list, "evidence_kind", sent.evidenceKind(), made.evidenceKind());
        add(list, "holder", sent.holder(), made.holder());
        add(list, "contest", sent.contest(), made.contest());
        add(list, "achieved_on", sent.achievedOn(), made.achievedOn());
        add(list, "numerator", sent.numerator(), made.numerator());
        add(list, "denominator", sent.denominator(), made.denominator());
        add(list, "value", sent.value(), made.value());
        add(list, "weight", sent.weight(), made.weight());
        return List.copyOf(list);
    }

    private static void add(List<Correction> list, String field, @Nullable Object sent, @Nullable Object corrected) {
        if (corrected != null) {
            list.add(new Correction(field, said(sent), said(corrected)));
        }
    }

    private static String said(@Nullable Object value) {
        return value instanceof BigDecimal figure ? Fraction.plain(figure) : Objects.toString(value, "");
    }
}
