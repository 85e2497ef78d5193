package phonngan.comparison.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.RuleBook;
import phonngan.common.OfficeYear;
import phonngan.common.Points;
import phonngan.common.Problem;
import phonngan.common.Round;
import phonngan.common.Wording;
import phonngan.common.web.Address;
import phonngan.common.web.Frame;
import phonngan.comparison.CompareFigures.Account;
import phonngan.comparison.DifferenceWords;
import phonngan.comparison.FigureDifference;
import phonngan.comparison.OfficeTable;
import phonngan.scoring.ScoreRun;

/// What came of a comparison.
///
/// @param frame around it
/// @param id under which it is kept
/// @param compared the comparison
/// @param kind what kind of difference is shown, see [FigureDifference#word]; empty for all
/// @param found the differences of that kind
/// @param page which page of them, from 1
/// @param words how differences are told
public record ComparedPage(Frame frame, String id, Compared compared, String kind, List<FigureDifference> found,
        int page, DifferenceWords words) {
    /// How many rows a page has.
    private static final int ROWS = 40;
    /// How many problems are shown.
    private static final int PROBLEMS = 50;

    /// Keeps its own copy.
    public ComparedPage {
        found = List.copyOf(found);
    }

    /// A comparison as it is kept.
    ///
    /// @param book the office and year
    /// @param account the account of whoever sent the table
    /// @param file the table's name
    /// @param run with which run
    /// @param rules the run's rule book
    /// @param round the run's round
    /// @param result what came of it
    /// @param differences the first of them
    /// @param kinds how many there are of each kind, the most frequent first
    /// @param problems what could not be compared
    public record Compared(OfficeYear book, long account, String file, ScoreRun run, RuleBook rules, Round round,
            Account result, List<FigureDifference> differences, Map<String, Long> kinds, List<Problem> problems) {
        /// Keeps its own copies.
        public Compared {
            differences = List.copyOf(differences);
            problems = List.copyOf(problems);
        }
    }

    static ComparedPage of(Frame frame, String id, Compared compared, String kind, int page, DifferenceWords words) {
        var found = compared.differences().stream().filter(it -> kind.isEmpty() || it.word().equals(kind)).toList();
        int last = Math.max(1, (found.size() + ROWS - 1) / ROWS);
        return new ComparedPage(frame, id, compared, kind, found, Math.clamp(page, 1, last), words);
    }

    /// The rows of this page.
    public List<FigureDifference> rows() {
        int from = (page - 1) * ROWS;
        return found.subList(from, Math.min(from + ROWS, found.size()));
    }

    /// How many pages there are, at least one.
    public int pages() {
        return Math.max(1, (found.size() + ROWS - 1) / ROWS);
    }

    /// The problems that are shown.
    public List<Problem> problems() {
        return compared.problems().stream().limit(PROBLEMS).toList();
    }

    /// How many differences there are beyond those that are kept.
    public long beyond() {
        return compared.result().differing() - compared.differences().size();
    }

    /// What a figure is of, in the reader's language.
    public String indicator(FigureDifference it) {
        return it.indicator().equals(OfficeTable.TOTAL)
                ? frame.ui().t("grid.col.total")
                : compared.rules().findIndicator(it.indicator())
                        .map(one -> frame.ui().title(one.title(), one.titleEn())).orElse(it.indicator());
    }

    /// Our figure as people read it: points, or why there are none.
    public String ours(FigureDifference it) {
        var explained = it.explained();
        return it.ours() == null && explained != null
                ? frame.ui().t("sheet.state." + explained.score().state().word())
                : points(it.ours());
    }

    private static String points(@Nullable Points points) {
        return points == null ? "–" : points.plain();
    }

    /// By how much the office's figure is higher or lower, with its sign.
    public String excess(FigureDifference it) {
        var excess = it.excess();
        return excess.hundredths() > 0 ? "+" + excess.plain() : excess.plain().replace('-', '−');
    }

    /// Where the office's figure stands: the row of the table.
    public String place(FigureDifference it) {
        var row = it.theirs().place().row();
        return row == null ? "" : frame.ui().t("intake.place.row", frame.ui().count(row));
    }

    /// Where a problem is, as far as it is known.
    public String place(Problem it) {
        var row = it.place().row();
        return row == null ? "" : frame.ui().t("intake.place.row", frame.ui().count(row));
    }

    /// What is wrong.
    public String message(Problem it) {
        return Wording.message(it, frame.ui().language());
    }

    /// What to do about it.
    public String remedy(Problem it) {
        return Wording.remedy(it, frame.ui().language());
    }

    /// The title of the round in the reader's language.
    public String roundTitle() {
        var round = compared.round();
        return frame.ui().title(round.title(), compared.rules().english().rounds().get(round.id()));
    }

    /// The same comparison, narrowed to a kind of difference; all when empty.
    public Address at(String otherKind) {
        return here().with("kind", otherKind);
    }

    /// Another page of the same list.
    public Address at(int otherPage) {
        return at(kind).with("page", Integer.toString(otherPage));
    }

    /// The comparison as a file.
    public Address csv() {
        return here().then("differences.csv");
    }

    private Address here() {
        return Address.of(frame.at("/compare")).then(id);
    }

    /// Somebody's sheet at the indicator.
    public Address sheet(FigureDifference it) {
        var sheet = Address.of(frame.at("/people")).then(it.subject().id()).with("round",
                compared.round().equals(compared.rules().lastRound()) ? "" : compared.round().id());
        return it.explained() == null ? sheet : sheet.part(it.indicator());
    }
}
