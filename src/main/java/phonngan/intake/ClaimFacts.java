package phonngan.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one claim says, read from the mapped cells. Null or empty means that the form did not say.
///
/// @param indicator the indicator's id
/// @param step the step or item claimed
/// @param level the id of the level claimed
/// @param value the figure of a count, a mean or a target
/// @param weight the weight of a mean
/// @param numerator what was reached, for a percent
/// @param denominator out of how many, for a percent
/// @param holder who holds the award, as written; empty means the subject
/// @param contest which contest it was, as written; empty means one of its own
/// @param achievedOn the day on which it happened; null means the day of sending
/// @param issuer who issued the paper
/// @param documentNo the number on the paper
/// @param evidenceKind the id of the kind of evidence; empty when not said
/// @param evidenceLinks where the papers are
/// @param note what the sender adds
public record ClaimFacts(String indicator, @Nullable Integer step, String level, @Nullable BigDecimal value,
        @Nullable BigDecimal weight, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator, String holder,
        String contest, @Nullable LocalDate achievedOn, String issuer, String documentNo, String evidenceKind,
        List<String> evidenceLinks, String note) {
    /// Keeps its own copy.
    public ClaimFacts {
        evidenceLinks = List.copyOf(evidenceLinks);
    }

    /// The same facts with the holder written otherwise.
    ClaimFacts withHolder(String other) {
        return new ClaimFacts(indicator, step, level, value, weight, numerator, denominator, other, contest, achievedOn,
                issuer, documentNo, evidenceKind, evidenceLinks, note);
    }
}
