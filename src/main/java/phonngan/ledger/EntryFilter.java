package phonngan.ledger;

import org.jspecify.annotations.Nullable;
import phonngan.roster.SubjectKey;

/// Which entries a reader wants to see.
///
/// @param subject whose; null for everybody's
/// @param indicator the indicator's id; empty for all
/// @param kind the kind's word; empty for all
public record EntryFilter(@Nullable SubjectKey subject, String indicator, String kind) {
    /// Lets everything through.
    public static final EntryFilter EVERYTHING = new EntryFilter(null, "", "");

    /// Whether it lets an entry through.
    public boolean accepts(WrittenEntry entry) {
        return (subject == null || entry.subject().equals(subject.value()))
                && (indicator.isEmpty() || entry.indicator().equals(indicator))
                && (kind.isEmpty() || entry.kind().equals(kind));
    }
}
