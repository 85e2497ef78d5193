package phonngan.catalogue.web;

import java.util.List;
import phonngan.catalogue.Indicator;
import phonngan.catalogue.RoleGroup;
import phonngan.catalogue.Suspension;
import phonngan.common.Points;
import phonngan.common.Round;

/// The list of a rule book's indicators.
///
/// @param book the book that is open
/// @param words what the reader looks for; empty for everything
/// @param found what was found
public record RulesPage(OpenedBookPage book, String words, List<Indicator> found) {
    /// Keeps its own copy.
    public RulesPage {
        found = List.copyOf(found);
    }

    /// The word of an indicator's way to score.
    public String method(Indicator it) {
        var group = book.group();
        var criteria = group == null ? it.standard() : book.rules().criteria(it, group.id());
        return CriteriaPage.word(criteria.scoring());
    }

    /// The most base points that a group can reach in a round.
    public Points full(RoleGroup group, Round round) {
        return book.rules().fullMarks(group.id(), round);
    }

    /// Whether an indicator is set aside in the last round.
    public boolean isSuspended(Indicator it) {
        return book.rules().findSuspension(it.id(), book.rules().lastRound()).isPresent();
    }

    /// Suspensions of indicators of the chosen group, whatever their days.
    public List<Suspension> suspensions() {
        var ids = book.indicators().stream().map(Indicator::id).toList();
        return book.rules().suspensions().stream().filter(it -> ids.contains(it.indicator())).toList();
    }
}
