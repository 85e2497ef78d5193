package phonngan.allocation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.allocation.ComparePlans.PoolChange;
import phonngan.allocation.IncentiveBudget;
import phonngan.catalogue.RuleBook;
import phonngan.common.web.Frame;
import phonngan.ranking.PayPlace;

/// What a plan would change, before somebody confirms it.
///
/// @param frame around it
/// @param rules the rule book in force
/// @param file the name of the file that was sent
/// @param text the plan word for word
/// @param same whether the plan that serves says exactly this
/// @param first whether no plan serves yet
/// @param changes what it does to each pool
public record PlanPreviewPage(Frame frame, RuleBook rules, String file, String text, boolean same, boolean first,
        List<PoolChange> changes) {
    /// How many people of a pool are shown.
    private static final int SHOWN = 50;

    /// Keeps its own copy.
    public PlanPreviewPage {
        changes = List.copyOf(changes);
    }

    /// How many people of a pool are shown.
    public int shown() {
        return SHOWN;
    }

    /// A budget in one line of words; a dash for none.
    public String said(@Nullable IncentiveBudget budget) {
        var words = new PlanWords(frame.ui(), rules);
        return budget == null
                ? "–"
                : frame.ui().t("plan.budget", budget.pot().grouped(), words.quota(budget), words.rule(budget),
                        words.atTheLine(budget));
    }

    /// What people call a pool.
    public String pool(String id) {
        return new PlanWords(frame.ui(), rules).pool(id);
    }

    /// A side of the line in words; a dash where there is no line.
    public String side(@Nullable PayPlace place) {
        return place == null ? "–" : frame.ui().t("ranking.place." + place.word());
    }
}
