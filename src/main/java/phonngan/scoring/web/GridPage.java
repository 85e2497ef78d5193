package phonngan.scoring.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.Indicator;
import phonngan.catalogue.RoleGroup;
import phonngan.catalogue.RuleBook;
import phonngan.common.Points;
import phonngan.common.Round;
import phonngan.common.web.Address;
import phonngan.common.web.Frame;
import phonngan.roster.Unit;
import phonngan.scoring.GridCell;
import phonngan.scoring.GridRow;
import phonngan.scoring.ScoreRun;
import phonngan.scoring.ScoreState;

/// People of a role group against the indicators by which they are measured.
///
/// @param frame around it
/// @param rules the rule book in force
/// @param asked what is shown
/// @param units all units, to choose among
/// @param run the run that gave the figures; null before the first
/// @param rows those of the page
/// @param found how many people there are in all
/// @param page which page of them, from 1
public record GridPage(Frame frame, RuleBook rules, Asked asked, List<Unit> units, @Nullable ScoreRun run,
        List<GridRow> rows, int found, int page) {
    /// How many rows a page has.
    static final int ROWS = 40;

    /// Keeps its own copies.
    public GridPage {
        units = List.copyOf(units);
        rows = List.copyOf(rows);
    }

    /// What a reader wants to see.
    ///
    /// @param round of which round
    /// @param group the role group
    /// @param unit a unit's code; all when empty
    /// @param hidesEmpty whether indicators of which no row of the page has anything are left out
    public record Asked(Round round, RoleGroup group, String unit, boolean hidesEmpty) {
    }

    /// The indicators of the role group, in the order of the rule book, as far as they are shown.
    public List<Indicator> columns() {
        return rules.indicatorsFor(asked.group().id()).stream()
                .filter(it -> !asked.hidesEmpty() || rows.stream().anyMatch(row -> hasSomething(row, it))).toList();
    }

    private static boolean hasSomething(GridRow row, Indicator indicator) {
        return row.find(indicator.id()).filter(it -> !it.isEmpty()).isPresent();
    }

    /// How many pages there are, at least one.
    public int pages() {
        return Math.max(1, (found + ROWS - 1) / ROWS);
    }

    /// What a cell looks like: `empty`, `none`, `zero`, `some` or `full`.
    public String look(GridCell cell) {
        var score = cell.line().score();
        if (cell.isEmpty()) {
            return "empty";
        }
        if (score == null) {
            return "none";
        }
        return score.isZero() ? "zero" : score.compareTo(rules.fullMark()) >= 0 ? "full" : "some";
    }

    /// What stands in a cell.
    public String figure(GridCell cell) {
        var score = cell.line().score();
        return score == null
                ? frame.ui().t(cell.line().state() == ScoreState.SUSPENDED ? "grid.suspended" : "grid.none")
                : score.plain();
    }

    /// The same for whoever hears the page.
    public String aloud(GridRow row, Indicator indicator, GridCell cell) {
        return frame.ui().t("grid.cell", row.who().subject().name(), title(indicator), figure(cell));
    }

    /// The points beyond the full mark; zero where there are none.
    public Points bonus(GridCell cell) {
        var bonus = cell.line().bonus();
        return bonus == null ? Points.ZERO : bonus;
    }

    /// The title of an indicator in the reader's language.
    public String title(Indicator indicator) {
        return frame.ui().title(indicator.title(), indicator.titleEn());
    }

    /// The title of a role group in the reader's language.
    public String title(RoleGroup group) {
        return frame.ui().title(group.title(), group.titleEn());
    }

    /// The title of a round in the reader's language.
    public String title(Round round) {
        return frame.ui().title(round.title(), rules.english().rounds().get(round.id()));
    }

    /// The round as addresses name it; empty for the last one.
    public String roundId() {
        return asked.round().equals(rules.lastRound()) ? "" : asked.round().id();
    }

    /// This grid's address below the year's, such as `/grid.csv`.
    public Address at(String path) {
        return Address.of(frame.at(path)).with("round", roundId()).with("group", asked.group().id()).with("unit",
                asked.unit());
    }

    /// Another page of the same grid.
    public Address at(int otherPage) {
        return at("/grid").with("hide", asked.hidesEmpty() ? "empty" : "").with("page", Integer.toString(otherPage));
    }

    /// Somebody's sheet.
    public Address sheet(GridRow row) {
        return Address.of(frame.at("/people")).then(row.who().subject().id()).with("round", roundId());
    }

    /// The sheet in short, as a drawer.
    public Address why(GridRow row) {
        return Address.of(frame.at("/people")).then(row.who().subject().id()).then("why").with("round", roundId());
    }

    /// The rule behind an indicator.
    public Address rule(Indicator indicator) {
        return Address.of(frame.at("/rules")).then(indicator.id());
    }
}
