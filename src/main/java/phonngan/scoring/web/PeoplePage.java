package phonngan.scoring.web;

import java.util.List;
import phonngan.catalogue.RoleGroup;
import phonngan.catalogue.RuleBook;
import phonngan.common.Points;
import phonngan.common.Round;
import phonngan.common.web.Address;
import phonngan.common.web.Frame;
import phonngan.roster.Unit;
import phonngan.scoring.ListPeople.Listed;
import phonngan.scoring.ListPeople.Wanted;

/// Who is measured in a round.
///
/// @param frame around it
/// @param rules the rule book in force
/// @param round of which round
/// @param units all units, to choose among
/// @param wanted whom the reader wants to see
/// @param found all of them, by name
/// @param page which page of them, from 1
public record PeoplePage(Frame frame, RuleBook rules, Round round, List<Unit> units, Wanted wanted,
        List<Listed> found, int page) {
    /// How many rows a page has.
    private static final int ROWS = 50;

    /// Keeps its own copies.
    public PeoplePage {
        units = List.copyOf(units);
        found = List.copyOf(found);
    }

    static PeoplePage of(Frame frame, RuleBook rules, Round round, List<Unit> units, Wanted wanted,
            List<Listed> found, int page) {
        var all = new PeoplePage(frame, rules, round, units, wanted, found, 1);
        return new PeoplePage(frame, rules, round, units, wanted, found, Math.clamp(page, 1, all.pages()));
    }

    /// How many pages there are, at least one.
    public int pages() {
        return Math.max(1, (found.size() + ROWS - 1) / ROWS);
    }

    /// The rows of this page.
    public List<Listed> rows() {
        int from = (page - 1) * ROWS;
        return found.subList(from, Math.min(from + ROWS, found.size()));
    }

    /// Whether everybody is wanted.
    public boolean isUnfiltered() {
        return wanted.equals(new Wanted("", "", ""));
    }

    /// The highest total of all that were found: the length of a full bar.
    public int most() {
        return found.stream().filter(it -> it.figures() != null).mapToInt(it -> length(it.figures().total())).max()
                .orElse(0);
    }

    /// How long a bar is, in hundredths of a point.
    public int length(Points points) {
        return Math.toIntExact(points.hundredths());
    }

    /// The title of a role group in the reader's language.
    public String title(RoleGroup group) {
        return frame.ui().title(group.title(), group.titleEn());
    }

    /// The title of somebody's role group in the reader's language.
    public String groupOf(Listed listed) {
        return rules.findGroup(listed.subject().group()).map(this::title).orElse(listed.subject().group());
    }

    /// The title of the round in the reader's language.
    public String title(Round one) {
        return frame.ui().title(one.title(), rules.english().rounds().get(one.id()));
    }

    /// The round as addresses name it; empty for the last one.
    public String roundId() {
        return round.equals(rules.lastRound()) ? "" : round.id();
    }

    /// Everybody.
    public Address all() {
        return Address.of(frame.at("/people")).with("round", roundId());
    }

    /// Another page of the same list.
    public Address at(int otherPage) {
        return all().with("q", wanted.words()).with("group", wanted.group()).with("unit", wanted.unit()).with("page",
                Integer.toString(otherPage));
    }

    /// Somebody's sheet.
    public Address sheet(Listed listed) {
        return Address.of(frame.at("/people")).then(listed.subject().id()).with("round", roundId());
    }

    /// Why somebody has these points, as a drawer.
    public Address why(Listed listed) {
        return Address.of(frame.at("/people")).then(listed.subject().id()).then("why").with("round", roundId());
    }
}
