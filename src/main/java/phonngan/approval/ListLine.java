package phonngan.approval;

import static phonngan.common.CodePointOrder.BY_CODE_POINT;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.common.Baht;
import phonngan.common.Points;
import phonngan.roster.SubjectKey;

/// One line of a list. No name stands in it, so that a list can be kept for good.
///
/// @param pool the pool
/// @param status on which side of the line
/// @param rank the place; null for who is not eligible and for what is left over
/// @param subject whose line; null for what is left over
/// @param base points up to the full marks
/// @param bonus points beyond them
/// @param amount what is received; what cannot be given where nobody is named
/// @param reason codes of the grounds, joined with `+`
public record ListLine(String pool, ListStatus status, @Nullable Integer rank, @Nullable SubjectKey subject,
        Points base, Points bonus, Baht amount, String reason) {
    /// The one order in which a list stands, whatever order its lines came in.
    static final Comparator<ListLine> ORDER = Comparator.comparing(ListLine::pool, BY_CODE_POINT)
            .thenComparing(ListLine::status)
            .thenComparing(it -> it.rank == null ? Integer.MAX_VALUE : it.rank)
            .thenComparing(it -> it.subject == null ? "" : it.subject.value()).thenComparing(ListLine::reason)
            .thenComparing(ListLine::amount);

    /// Base and bonus together.
    public Points total() {
        return base.plus(bonus);
    }

    /// Whether it is a recipient's line.
    public boolean isIn() {
        return status == ListStatus.IN;
    }

    /// Whether the director's word made it differ from the advice.
    public boolean deviates() {
        return List.of(reason.split("\\+")).stream().anyMatch(it -> it.equals("taken-in") || it.equals("left-out"));
    }
}
