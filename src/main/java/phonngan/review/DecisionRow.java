package phonngan.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import phonngan.common.Place;
import phonngan.roster.Roster;

/// A decision as a file says it, read but not yet judged. Empty or null means that the file does not say.
///
/// @param place the row
/// @param form the form's id
/// @param responseKey the claim's key
/// @param word what was decided
/// @param reviewer who decided, in canonical spelling
/// @param decidedAt when
/// @param version the version that was judged; null means the current one
/// @param refersTo for a duplicate: the key that is kept
/// @param owedBy for an awaited document: who owes it
/// @param owedDocument what is owed
/// @param reason why
/// @param subjectId a corrected staff id or unit code
/// @param indicator a corrected indicator
/// @param step a corrected step
/// @param level a corrected level
/// @param evidenceKind a corrected kind
/// @param holder a corrected holder
/// @param contest a corrected contest
/// @param achievedOn a corrected day
/// @param numerator a corrected numerator
/// @param denominator a corrected denominator
/// @param value a corrected value
/// @param weight a corrected weight
public record DecisionRow(Place place, String form, String responseKey, Ruling.Word word, String reviewer,
        Instant decidedAt, @Nullable Integer version, String refersTo, String owedBy, String owedDocument,
        String reason, String subjectId, String indicator, @Nullable Integer step, String level,
        String evidenceKind, String holder, String contest, @Nullable LocalDate achievedOn,
        @Nullable BigDecimal numerator, @Nullable BigDecimal denominator, @Nullable BigDecimal value,
        @Nullable BigDecimal weight) {

    /// Where the row stands among others: by claim, then by time, so that the order of rows cannot matter.
    public String sortKey() {
        return group() + "%020d".formatted(decidedAt.toEpochMilli()) + "%010d".formatted(place.row());
    }

    /// What rows on one claim have in common.
    public String group() {
        return form + '\u0001' + responseKey + '\u0001';
    }

    /// The same row with what stands for erased people in the place of their words.
    DecisionRow withoutErased(Roster roster) {
        return new DecisionRow(place, form, roster.keyNow(responseKey), word, roster.calledNow(reviewer), decidedAt,
                version, roster.keyNow(refersTo), roster.calledNow(owedBy), owedDocument, reason,
                roster.calledNow(subjectId), indicator, step, level, evidenceKind, holder, contest, achievedOn,
                numerator, denominator, value, weight);
    }

    /// Whether both rows can be meant at one instant: the same ruling by two reviewers, or one row written twice.
    boolean saysTheSameAs(DecisionRow other) {
        return content(reviewer.equals(other.reviewer)).equals(other.content(reviewer.equals(other.reviewer)));
    }

    private DecisionRow content(boolean withReason) {
        return new DecisionRow(Place.file(""), form, responseKey, word, "", decidedAt, version, refersTo, owedBy,
                owedDocument, withReason ? reason : "", subjectId, indicator, step, level, evidenceKind, holder,
                contest, achievedOn, numerator, denominator, value, weight);
    }
}
