package phonngan.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import phonngan.catalogue.Indicator;
import phonngan.catalogue.RuleBook;
import phonngan.common.Place;
import phonngan.common.Points;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.Round;
import phonngan.common.ThaiNumber;
import phonngan.comparison.OfficeTable.Cell;
import phonngan.comparison.OfficeTable.Row;
import phonngan.roster.Roster;
import phonngan.roster.StaffMember;

/// Finds out whose figures a table has, and by which indicator. Whatever cannot be told is named with its place and left
/// out; it never stops the rest. The order of rows and columns does not matter.
public final class MatchFigures {
    /// Numbers before a title, such as `3.` or `ตัวชี้วัดที่ 3`.
    private static final Pattern NUMBERING = Pattern.compile("^(?:ตัวชี้วัดที่|ข้อ)?\\s*\\d+(?:\\.\\d+)*[.)]?\\s+");
    private static final Set<String> BLANKS = Set.of("", "-", "–", "—");
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    private final RuleBook rules;
    private final Roster roster;
    private final Round round;
    private final Map<String, String> indicators = new HashMap<>();
    private final List<String> titles = new ArrayList<>();
    private final Similar similar = new Similar();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> unknownColumns = new HashSet<>();
    private final Map<String, Map<String, OfficeFigure>> found = new LinkedHashMap<>();

    private MatchFigures(RuleBook rules, Roster roster, Round round) {
        this.rules = rules;
        this.roster = roster;
        this.round = round;
        for (var indicator : rules.indicators()) {
            names(indicator).forEach(it -> indicators.put(Similar.fold(it), indicator.id()));
            titles.add(indicator.title());
        }
    }

    /// The figures of a table.
    public static OfficeFigures match(OfficeTable table, RuleBook rules, Roster roster, Round round) {
        var match = new MatchFigures(rules, roster, round);
        table.rows().forEach(match::take);
        return new OfficeFigures(new TreeMap<>(match.found), match.problems);
    }

    private static Stream<String> names(Indicator it) {
        return Stream.concat(Stream.of(it.id(), it.title()), Stream.ofNullable(it.titleEn()));
    }

    private void take(Row row) {
        findSubject(row).ifPresent(id -> row.cells().forEach(it -> take(id, it)));
    }

    private Optional<String> findSubject(Row row) {
        if (!row.id().isBlank()) {
            var known = roster.findById(row.id()).map(StaffMember::id)
                    .or(() -> roster.findUnit(row.id()).map(it -> it.code()));
            return known.isPresent() ? known : unknown(row, row.id(), ids());
        }
        if (row.name().isBlank()) {
            return Optional.empty();
        }
        var namesakes = roster.listByName(row.name()).stream().filter(it -> it.findPeriodOf(round).isPresent())
                .map(StaffMember::id).toList();
        if (namesakes.size() > 1) {
            problems.add(Problem.refused(ProblemCode.FIGURES_SEVERAL_PEOPLE, row.place(), row.name(),
                    String.join(", ", namesakes)));
            return Optional.empty();
        }
        var unit = roster.units().stream().filter(it -> Similar.fold(it.name()).equals(Similar.fold(row.name())))
                .map(it -> it.code()).findFirst();
        var known = namesakes.stream().findFirst().or(() -> unit);
        return known.isPresent() ? known : unknown(row, row.name(), people());
    }

    private Optional<String> unknown(Row row, String written, List<String> known) {
        problems.add(Problem.refused(ProblemCode.FIGURES_UNKNOWN_PERSON, row.place(), written,
                similar.to(written, known)));
        return Optional.empty();
    }

    private List<String> ids() {
        return roster.staff().stream().map(StaffMember::id).toList();
    }

    private List<String> people() {
        return roster.staff().stream().map(StaffMember::name).toList();
    }

    private void take(String subject, Cell cell) {
        if (BLANKS.contains(cell.text().strip())) {
            return;
        }
        findIndicator(cell).ifPresent(indicator -> findPoints(cell.text()).ifPresentOrElse(
                points -> put(subject, indicator, new OfficeFigure(points, cell.place())),
                () -> problems.add(
                        Problem.refused(ProblemCode.FIGURES_NOT_POINTS, cell.place(), cell.text()))));
    }

    private Optional<String> findIndicator(Cell cell) {
        if (cell.indicator().equals(OfficeTable.TOTAL)) {
            return Optional.of(OfficeTable.TOTAL);
        }
        var written = Similar.fold(cell.indicator());
        var known = Optional.ofNullable(indicators.get(written))
                .or(() -> Optional.ofNullable(indicators.get(NUMBERING.matcher(written).replaceFirst(""))));
        if (known.isEmpty() && (!cell.header() || unknownColumns.add(cell.indicator()))) {
            problems.add(cell.header()
                    ? Problem.warning(ProblemCode.FIGURES_UNKNOWN_COLUMN, header(cell), cell.indicator(),
                            similar.to(cell.indicator(), titles))
                    : Problem.refused(ProblemCode.FIGURES_UNKNOWN_INDICATOR, cell.place(), cell.indicator(),
                            similar.to(cell.indicator(), titles)));
        }
        return known;
    }

    private static Place header(Cell cell) {
        return Place.file(cell.place().file()).at(cell.indicator(), null);
    }

    private static Optional<Points> findPoints(String text) {
        return ThaiNumber.read(text).filter(it -> it.stripTrailingZeros().scale() <= 2)
                .filter(it -> it.compareTo(MOST) < 0).map(Points::of);
    }

    private void put(String subject, String indicator, OfficeFigure figure) {
        var before = found.computeIfAbsent(subject, _ -> new HashMap<>()).putIfAbsent(indicator, figure);
        if (before != null && !before.points().equals(figure.points())) {
            problems.add(Problem.refused(ProblemCode.FIGURES_TWICE, figure.place(), subject,
                    rules.findIndicator(indicator).map(Indicator::title).orElse("-"), before.points().plain(),
                    figure.points().plain()));
        }
    }
}
