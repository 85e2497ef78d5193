package phonngan.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import phonngan.common.PersonName;
import phonngan.common.ThaiNumber;
import phonngan.common.ThaiText;

/// Counts a table in which a row is a learner, and forgets the learners: what comes out are sums of groups. Exact, and
/// the same whatever the order of the rows. A table that could say who a learner is is not counted.
public final class TallyLearners {
    /// The most rows of one table.
    public static final int MOST_ROWS = 5_000;
    /// The most groups of one table.
    public static final int MOST_GROUPS = 40;

    private static final int LONGEST_GROUP = 40;
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;
    private static final int MOST_FAULTS = 200;
    private static final Pattern THIRTEEN_DIGITS = Pattern.compile("(?<!\\d)\\d(?:[ -]?\\d){12}(?!\\d)");
    private static final Set<String> YES = Set.of("ใช่", "เข้าสอบ", "มา", "มาสอบ", "สอบ", "1", "yes", "y", "true", "✓",
            "/");
    private static final Set<String> NO = Set.of("ไม่", "ไม่ใช่", "ขาด", "ขาดสอบ", "ไม่มา", "ไม่เข้าสอบ", "0", "no", "n",
            "false", "-", "x");

    private final TallyKind kind;
    private final BigDecimal passMark;
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final Map<String, GroupTally> groups = new LinkedHashMap<>();
    private final List<TallyFault.At> faults = new ArrayList<>();
    private long rows;

    private TallyLearners(TallyKind kind, BigDecimal passMark) {
        this.kind = kind;
        this.passMark = passMark;
    }

    /// The columns of a table; there are no others.
    public enum Column {
        /// the learner's group
        GROUP("กลุ่ม", "ระดับชั้น", "ระดับ", "ห้อง", "group", "level"),
        /// whether the learner sat
        SAT("เข้าสอบ", "มาสอบ", "sat"),
        /// the learner's score
        SCORE("คะแนน", "score");

        private final List<String> headers;

        Column(String... headers) {
            this.headers = List.of(headers);
        }

        /// The header that examples use.
        public String header() {
            return headers.getFirst();
        }

        private static Optional<Column> find(String header) {
            var key = ThaiText.canonical(header).toLowerCase(Locale.ROOT);
            return List.of(values()).stream().filter(it -> it.headers.contains(key)).findFirst();
        }
    }

    /// Counts a table.
    ///
    /// @param passMark the lowest score that passes, where that is counted
    public static LearnerTally tally(TallyKind kind, BigDecimal passMark, SubmissionSource table) {
        var tally = new TallyLearners(kind, passMark);
        tally.findColumns(table.headers());
        if (tally.faults.isEmpty()) {
            table.forEachRow(tally::count);
            tally.judgeTheWhole();
        }
        return new LearnerTally(kind, List.copyOf(tally.groups.values()), tally.faults);
    }

    private void findColumns(List<String> headers) {
        for (int i = 0; i < headers.size(); i++) {
            var column = Column.find(headers.get(i));
            if (column.isEmpty()) {
                if (!headers.get(i).isBlank()) {
                    fault(0, TallyFault.COLUMN_UNWANTED, headers.get(i));
                }
            } else if (places.putIfAbsent(column.get(), i) != null) {
                fault(0, TallyFault.COLUMN_TWICE, headers.get(i));
            }
        }
        for (var column : Column.values()) {
            if (!places.containsKey(column) && (column != Column.SCORE || kind.needsScores())) {
                fault(0, TallyFault.COLUMN_MISSING, column.header());
            }
        }
    }

    private void count(SourceRow row) {
        rows++;
        switch (row) {
            case SourceRow.Unreadable it -> fault(it.row(), TallyFault.UNREADABLE, "");
            case SourceRow.Cells it when rows <= MOST_ROWS -> count(it.row(), it.cells());
            case SourceRow.Cells _ -> {
                // told once, for the table as a whole
            }
        }
    }

    private void count(long row, List<String> cells) {
        if (cells.stream().anyMatch(it -> THIRTEEN_DIGITS.matcher(ThaiText.code(it)).find())) {
            fault(row, TallyFault.NATIONAL_NUMBER, "");
            return;
        }
        var group = cell(cells, Column.GROUP);
        var sat = ThaiText.code(cell(cells, Column.SAT)).toLowerCase(Locale.ROOT);
        var score = cell(cells, Column.SCORE);
        var fault = faultOf(group).or(() -> faultOf(sat, score));
        if (fault.isPresent()) {
            fault(row, fault.get().why(), fault.get().column());
            return;
        }
        var learner = YES.contains(sat) ? whoSat(group, score) : new GroupTally(group, 1, 0, 0, 0);
        groups.merge(group, learner, GroupTally::plus);
    }

    private GroupTally whoSat(String group, String score) {
        if (!kind.needsScores()) {
            return new GroupTally(group, 1, 1, 0, 0);
        }
        var points = ThaiNumber.read(score).orElseThrow();
        return new GroupTally(group, 1, 1, points.compareTo(passMark) >= 0 ? 1 : 0,
                points.movePointRight(DECIMALS).longValueExact());
    }

    private static Optional<TallyFault.At> faultOf(String group) {
        if (group.isEmpty()) {
            return at(TallyFault.NO_GROUP, Column.GROUP);
        }
        if (group.length() > LONGEST_GROUP || group.indexOf('|') >= 0) {
            return at(TallyFault.GROUP_UNFIT, Column.GROUP);
        }
        return PersonName.of(group).prefix().isEmpty()
                ? Optional.empty()
                : at(TallyFault.PERSON, Column.GROUP);
    }

    private Optional<TallyFault.At> faultOf(String sat, String score) {
        var isYes = YES.contains(sat);
        if (!isYes && !NO.contains(sat)) {
            return at(TallyFault.SAT_UNCLEAR, Column.SAT);
        }
        if (!kind.needsScores()) {
            return Optional.empty();
        }
        if (score.isEmpty()) {
            return isYes ? at(TallyFault.NO_SCORE, Column.SCORE) : Optional.empty();
        }
        if (!isYes) {
            return at(TallyFault.SCORE_WITHOUT_SITTING, Column.SCORE);
        }
        return ThaiNumber.read(score)
                .filter(it -> it.compareTo(HIGHEST) <= 0 && it.stripTrailingZeros().scale() <= DECIMALS).isPresent()
                        ? Optional.empty()
                        : at(TallyFault.SCORE_UNFIT, Column.SCORE);
    }

    private static Optional<TallyFault.At> at(TallyFault why, Column column) {
        return Optional.of(new TallyFault.At(0, why, column.header()));
    }

    private void judgeTheWhole() {
        if (rows == 0) {
            fault(0, TallyFault.NO_ROWS, "");
        }
        if (rows > MOST_ROWS) {
            fault(0, TallyFault.TOO_MANY_ROWS, "");
        }
        if (groups.size() > MOST_GROUPS) {
            fault(0, TallyFault.TOO_MANY_GROUPS, "");
        }
    }

    private String cell(List<String> cells, Column column) {
        var place = places.get(column);
        return place == null || place >= cells.size() ? "" : ThaiText.canonical(cells.get(place));
    }

    private void fault(long row, TallyFault why, String column) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new TallyFault.At(row, why, column));
        }
    }
}
