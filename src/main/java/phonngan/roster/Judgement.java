package phonngan.roster;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import phonngan.common.FileColumn;
import phonngan.common.FileRow;
import phonngan.common.Problem;

/// A roster file judged against the roster as it stands.
///
/// @param <C> the columns of the file
/// @param <T> what a row says
/// @param <S> what all rows of one id say together
final class Judgement<C extends Enum<C> & FileColumn, T, S> {
    private static final Comparator<Problem> BY_ROW = Comparator
            .comparing((Problem it) -> Objects.requireNonNullElse(it.place().row(), 0L)).thenComparing(Problem::code);

    private final RosterFile file;
    private final Register<C, T, S> register;
    private final Roster before;
    private final List<CheckedRow<C, T>> rows;
    private final RowsById<C, T> sorted;
    private final Map<String, S> subjects = new HashMap<>();

    /// What becomes of a person or unit that is taken.
    private enum Fate {
        ADDED, CHANGED, UNCHANGED
    }

    /// Judges a file whose rows are these.
    Judgement(RosterFile file, List<FileRow<C>> rows, Register<C, T, S> register, Roster before) {
        this.file = file;
        this.register = register;
        this.before = before;
        this.rows = rows.stream().map(register::check).toList();
        this.sorted = new RowsById<>(this.rows, register::span);
        sorted.taken().keySet().forEach(it -> subjects.put(it, register.together(it, sorted.contents(it))));
    }

    /// What is to be stored, by id.
    RosterChanges changes() {
        return register.changes(sorted.taken().keySet().stream().filter(it -> fate(it) != Fate.UNCHANGED)
                .map(subjects::get).toList());
    }

    /// What is to be told.
    RosterReport report() {
        var counts = sorted.taken().entrySet().stream().collect(
                Collectors.groupingBy(it -> fate(it.getKey()), Collectors.summingInt(it -> it.getValue().size())));
        var problems = problems();
        int taken = counts.values().stream().mapToInt(it -> it).sum();
        int refused = Problem.countRefusedRows(problems);
        return new RosterReport(file.name(), register.kind(), taken + refused, counts.getOrDefault(Fate.ADDED, 0),
                counts.getOrDefault(Fate.CHANGED, 0), counts.getOrDefault(Fate.UNCHANGED, 0), refused, absent(),
                problems);
    }

    private Fate fate(String id) {
        return register.findIn(before, id)
                .map(it -> it.equals(subjects.get(id)) ? Fate.UNCHANGED : Fate.CHANGED).orElse(Fate.ADDED);
    }

    private List<String> absent() {
        var named = rows.stream().map(CheckedRow::id).collect(Collectors.toCollection(HashSet::new));
        return register.idsIn(before).stream().filter(it -> !named.contains(it)).toList();
    }

    private List<Problem> problems() {
        return Stream.of(file.problems(), sorted.problems(), register.warnings(sorted, before.after(changes())))
                .flatMap(List::stream).sorted(BY_ROW).toList();
    }
}
