package phonngan.approval;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import phonngan.catalogue.CatalogueDigest;
import phonngan.common.FiscalYear;
import phonngan.ledger.Head;
import phonngan.roster.SubjectKey;

/// What a list says, and on what it rests. The order in which its lines are given never matters.
///
/// @param year the fiscal year
/// @param round the round's id
/// @param run the number of the run whose points are posted
/// @param head the ledger's head at which it was drawn up
/// @param rules the rule book by which the points were computed
/// @param plan the SHA-256 of the incentive plan
/// @param lines everybody in the round, and what is left over, in the list's own order
public record ListBody(FiscalYear year, String round, long run, Head head, CatalogueDigest rules, String plan,
        List<ListLine> lines) {
    /// Puts the lines in order.
    public ListBody {
        lines = lines.stream().sorted(ListLine.ORDER).toList();
    }

    /// The canonical text.
    public String text() {
        return ListText.write(this);
    }

    /// The fingerprint of that text.
    public ListHash hash() {
        return ListHash.of(text());
    }

    /// Whether places in a pool are other ones than in the ranking, which counts everybody: somebody who may not be
    /// considered has more points than one who receives.
    public boolean passesOver(String pool) {
        var here = lines.stream().filter(it -> it.pool().equals(pool)).toList();
        var lowest = here.stream().filter(ListLine::isIn).map(ListLine::total).min(Comparator.naturalOrder());
        return lowest.isPresent() && here.stream().filter(it -> it.status() == ListStatus.NOT_ELIGIBLE)
                .anyMatch(it -> it.total().compareTo(lowest.get()) > 0);
    }

    /// The line of a subject, if it is in the round.
    public Optional<ListLine> findLine(SubjectKey subject) {
        return lines.stream().filter(it -> subject.equals(it.subject())).findFirst();
    }
}
