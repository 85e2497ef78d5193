package phonngan.ledger;

import java.util.List;
import phonngan.common.Points;
import phonngan.roster.SubjectKey;

/// Every entry of one subject in a book, as they were posted (รายการของหนึ่งคน).
///
/// @param subject whose entries
/// @param entries all of them, earliest first
public record Statement(SubjectKey subject, List<PointEntry> entries) {
    /// Keeps its own copy.
    public Statement {
        entries = List.copyOf(entries);
    }

    /// What the entries of a round add up to in one part.
    public Points sum(String round, Part part) {
        return entries.stream().map(PointEntry::line)
                .filter(it -> it.key().round().equals(round) && it.key().slot().part() == part).map(EntryLine::points)
                .reduce(Points.ZERO, Points::plus);
    }
}
