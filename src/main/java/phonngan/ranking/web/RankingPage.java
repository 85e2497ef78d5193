package phonngan.ranking.web;

import java.util.List;
import java.util.Optional;
import phonngan.catalogue.RoleGroup;
import phonngan.catalogue.RuleBook;
import phonngan.common.Points;
import phonngan.common.Round;
import phonngan.common.SubjectKind;
import phonngan.common.web.Address;
import phonngan.common.web.Frame;
import phonngan.common.web.Ui;
import phonngan.ranking.PayPlace;
import phonngan.ranking.Pool;
import phonngan.ranking.PoolOrder;
import phonngan.ranking.PoolRow;
import phonngan.ranking.RoundRanking;
import phonngan.ranking.chart.RankingChart;

/// One pool of the ranking.
///
/// @param frame around it
/// @param rules the rule book in force
/// @param round of which round
/// @param ranked the ranking of all pools
/// @param pool the pool shown
/// @param order in which order
/// @param words what is sought; empty for all
/// @param found all rows that were found, in order
/// @param page which page of them, from 1
public record RankingPage(Frame frame, RuleBook rules, Round round, RoundRanking ranked, Pool pool, PoolOrder order,
        String words, List<PoolRow> found, int page) {
    /// How many rows a page has.
    private static final int ROWS = 100;

    /// Keeps its own copy.
    public RankingPage {
        found = List.copyOf(found);
    }

    static RankingPage of(Frame frame, RuleBook rules, Round round, RoundRanking ranked, Pool pool, PoolOrder order,
            String words, int page) {
        var found = pool.list(words, order);
        int last = Math.max(1, (found.size() + ROWS - 1) / ROWS);
        return new RankingPage(frame, rules, round, ranked, pool, order, words.strip(), found,
                Math.clamp(page, 1, last));
    }

    /// The rows of this page.
    public List<PoolRow> rows() {
        int from = (page - 1) * ROWS;
        return found.subList(from, Math.min(from + ROWS, found.size()));
    }

    /// How many pages there are, at least one.
    public int pages() {
        return Math.max(1, (found.size() + ROWS - 1) / ROWS);
    }

    /// Role groups that have somebody, the one shown in any case.
    public List<RoleGroup> groups() {
        return rules.groups().stream()
                .filter(it -> it.equals(pool.group()) || !ranked.ranking().ofPool(it.id()).isEmpty()).toList();
    }

    /// Whether units are ranked here and not people.
    public boolean ofUnits() {
        return pool.group().subject() == SubjectKind.UNIT;
    }

    /// Whether the pay line runs behind a row: only where rows stand in the order of ranks and none is left out.
    public boolean endsTheLine(PoolRow row) {
        return order.equals(PoolOrder.BY_RANK) && words.isEmpty()
                && pool.lastBeforeTheLine().filter(row::equals).isPresent();
    }

    /// The title of a role group in the reader's language.
    public String title(RoleGroup group) {
        return frame.ui().title(group.title(), group.titleEn());
    }

    /// The title of the round in the reader's language.
    public String title(Round one) {
        return frame.ui().title(one.title(), rules.english().rounds().get(one.id()));
    }

    /// This page without anything chosen but the round and a pool.
    public Address at(RoleGroup group) {
        return here(group);
    }

    /// This page in the order that a reader gets who chooses a column.
    public Address at(PoolOrder.By column) {
        return here(pool.group()).with("sort", order.chosen(column).word()).with("q", words);
    }

    /// Another page of the same list.
    public Address at(int otherPage) {
        return here(pool.group()).with("sort", sort()).with("q", words).with("page", Integer.toString(otherPage));
    }

    private Address here(RoleGroup group) {
        return Address.of(frame.at("/ranking")).with("round", roundId()).with("pool", group.id());
    }

    /// The round as addresses name it; empty for the last one.
    public String roundId() {
        return round.equals(rules.lastRound()) ? "" : round.id();
    }

    /// The order as addresses name it; empty for the order of ranks.
    public String sort() {
        return order.equals(PoolOrder.BY_RANK) ? "" : order.word();
    }

    /// How a column is sorted, as assistive technology says it.
    public String sorted(PoolOrder.By column) {
        if (order.by() != column) {
            return "none";
        }
        boolean risesAtFirst = column == PoolOrder.By.RANK || column == PoolOrder.By.NAME;
        return risesAtFirst == order.backwards() ? "descending" : "ascending";
    }

    /// The sheet of a subject.
    public Address sheet(PoolRow row) {
        return Address.of(frame.at("/people")).then(row.standing().subjectId()).with("round", roundId());
    }

    /// Why a subject has these points, as a drawer.
    public Address why(PoolRow row) {
        return Address.of(frame.at("/people")).then(row.standing().subjectId()).then("why").with("round", roundId());
    }

    /// The pool as a picture: an SVG element made by the product itself.
    public String chart() {
        var ui = frame.ui();
        return RankingChart.svg(pool.rows(), line(ui), ui.t("ranking.chart.label", title(pool.group())));
    }

    private Optional<RankingChart.Line> line(Ui ui) {
        return pool.lastBeforeTheLine().map(it -> it.standing().total())
                .map(it -> new RankingChart.Line(it, ui.t("ranking.chart.line", it)));
    }

    /// Whether the picture leaves out the last places.
    public boolean chartIsCut() {
        return pool.rows().size() > RankingChart.MOST_BARS;
    }

    /// How many bars the picture has at most.
    public int bars() {
        return RankingChart.MOST_BARS;
    }

    /// The mean of all totals with two decimals.
    public String mean() {
        return pool.mean().map(it -> it.beside(List.of())).orElse("–");
    }

    /// How long a bar is, in hundredths of a point.
    public int length(Points points) {
        return Math.toIntExact(points.hundredths());
    }

    /// How many of those at the line there is room for; 0 when the line cuts no tie.
    public int seatsLeft() {
        return pool.atTheLine().stream().map(PoolRow::payPlace).map(PayPlace.AtTheLine.class::cast)
                .mapToInt(PayPlace.AtTheLine::seatsLeft).findFirst().orElse(0);
    }

    /// What the side of the pay line comes from, where the rank alone does not say it; empty where it does.
    public String whyThere(PoolRow row) {
        return switch (row.payPlace()) {
            case PayPlace.Inside it -> it.why();
            case PayPlace.NotEligible it -> it.why();
            case PayPlace.Outside it -> it.why();
            case PayPlace.AtTheLine _ -> "";
            case null -> "";
        };
    }
}
