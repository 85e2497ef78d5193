package phonngan.invariants;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import phonngan.common.OfficeYear;
import phonngan.roster.SubjectKey;

/// What inspections have to know of stored rows besides what the ports of the steps tell.
public interface InspectedRows {

    /// Every office and year in which anything was ever written, by office and year.
    List<OfficeYear> listBooks();

    /// Those of these versions of claims that were taken back with their reading, but not before that moment.
    Set<Long> listUndoneSince(OfficeYear book, Collection<Long> claims, Instant moment);

    /// Everybody who had ruled on evidence or closed what was awaited by then.
    Set<String> listDeciders(OfficeYear book, Instant until);

    /// Whom the office has erased.
    Set<SubjectKey> listErased(OfficeYear book);

    /// The content of every file of the year, each once, in no order.
    Stream<String> openContents(OfficeYear book);
}
