package phonngan.roster;

import static phonngan.common.CodePointOrder.BY_CODE_POINT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import phonngan.common.FileColumn;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;

/// The rows of a file by id. A person or unit is taken with all its rows or with none, because half of somebody's
/// periods would decide a wrong role group. Equal rows count once; different rows for the same days refute each other.
///
/// @param <C> the columns of the file
/// @param <T> what a row says
final class RowsById<C extends Enum<C> & FileColumn, T> {
    private static final int NUMBERS_SHOWN = 5;

    private final Function<T, Object> span;
    private final SortedMap<String, List<CheckedRow.Sound<C, T>>> taken = new TreeMap<>(BY_CODE_POINT);
    private final List<Problem> problems = new ArrayList<>();

    /// Sorts checked rows.
    ///
    /// @param span what no two different rows of one id may share
    RowsById(List<CheckedRow<C, T>> rows, Function<T, Object> span) {
        this.span = span;
        rows.forEach(it -> problems.addAll(it.problems()));
        rows.stream().filter(it -> !it.id().isEmpty()).collect(Collectors.groupingBy(CheckedRow::id))
                .forEach(this::judge);
    }

    /// The rows that stand, by id.
    SortedMap<String, List<CheckedRow.Sound<C, T>>> taken() {
        return taken;
    }

    /// What was wrong, also with rows that stand.
    List<Problem> problems() {
        return problems;
    }

    /// What the standing rows of one id say, each once.
    List<T> contents(String id) {
        return distinct(Objects.requireNonNull(taken.get(id)));
    }

    private void judge(String id, List<CheckedRow<C, T>> own) {
        var sound = new ArrayList<CheckedRow.Sound<C, T>>();
        var bad = new ArrayList<CheckedRow<C, T>>();
        for (var row : own) {
            switch (row) {
                case CheckedRow.Sound<C, T> it -> sound.add(it);
                case CheckedRow.Unsound<C, T> it -> bad.add(it);
            }
        }
        var conflicts = conflicts(sound);
        conflicts.values().forEach(bad::addAll);
        if (bad.isEmpty()) {
            taken.put(id, sound);
        } else {
            refuse(id, sound, conflicts, numbers(bad));
        }
    }

    private void refuse(String id, List<CheckedRow.Sound<C, T>> sound,
            Map<Object, List<CheckedRow.Sound<C, T>>> conflicts, String badRows) {
        var rivals = new HashMap<Object, String>();
        conflicts.forEach((span, rows) -> rivals.put(span, numbers(rows)));
        for (var row : sound) {
            var others = rivals.get(span.apply(row.content()));
            problems.add(others != null
                    ? Problem.refused(ProblemCode.CONFLICTING_ROWS, row.row().place(), id, others)
                    : Problem.refused(ProblemCode.OTHER_ROW_REFUSED, row.row().place(), id, badRows));
        }
    }

    /// The spans about which rows differ, with these rows.
    private Map<Object, List<CheckedRow.Sound<C, T>>> conflicts(List<CheckedRow.Sound<C, T>> rows) {
        return rows.stream().collect(Collectors.groupingBy(it -> span.apply(it.content()))).entrySet().stream()
                .filter(it -> distinct(it.getValue()).size() > 1)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static <C extends Enum<C> & FileColumn, T> List<T> distinct(List<CheckedRow.Sound<C, T>> rows) {
        return rows.stream().map(CheckedRow.Sound::content).distinct().toList();
    }

    private static <C extends Enum<C> & FileColumn> String numbers(List<? extends CheckedRow<C, ?>> rows) {
        var first = rows.stream().map(it -> Objects.toString(it.row().place().row())).limit(NUMBERS_SHOWN);
        return Stream.concat(first, rows.size() > NUMBERS_SHOWN ? Stream.of("…") : Stream.empty())
                .collect(Collectors.joining(", "));
    }
}
